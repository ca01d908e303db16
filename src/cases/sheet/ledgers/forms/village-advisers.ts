import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('village-advisers', '村居法律顾问名册', {
  of: 'village-adviser',
  columns: [
    fact('村居'), ...group('法律顾问', fact('姓名', '律师姓名'), fact('律所', '律师事务所'), fact('执业证号'), fact('执业证有效'), fact('结对村居数')),
    ...group('协议', fact('编号', '协议编号'), fact('签订方式'), fact('签订日期'), fact('起', '协议起'), fact('止', '协议止'), fact('每月现场时长（小时）', '约定每月现场服务时长'), validity('有效性')),
    ...group('公示和线上服务', fact('公示日期'), fact('入群', '专号入群'), fact('小程序', '使用监管小程序')), ...group('上期评估', fact('评估日期', '上期评估日期'), fact('结果', '上期评估结果'), fact('意见', '上期评估意见')),
  ],
})
