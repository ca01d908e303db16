import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('publicity-events', '普法活动台账', {
  of: 'law-publicity',
  columns: [
    fact('日期', '活动日期'), fact('活动名称'), ...group('主题', fact('内容', '宣传内容'), fact('重点法律'), fact('时段', '主题时段'), fact('时段起', '时段起始'), fact('时段止', '时段截止')), fact('地点', '地点或者渠道'), fact('形式', '活动形式'), ...group('单位', fact('主办', '组织单位'), fact('协办', '联合单位')),
    ...group('受众', fact('对象', '受众'), fact('人次', '惠及人数'), fact('网上阅读量', '阅读量')), ...group('成效', fact('资料份数', '发放资料份数'), fact('咨询人次', '法律咨询人次'), fact('媒体', '媒体报道')), fact('经费（元）', '活动经费'),
    ...group('佐证', fact('照片、签到存放', '佐证说明'), given('附件（有/无）', '佐证材料'), fact('隐去个人信息', '已隐去个人信息')), fact('说明', '备注'), state('登记状态'),
  ],
})
