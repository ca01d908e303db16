import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('law-culture-sites', '法治宣传阵地台账', {
  of: 'law-culture',
  columns: [
    fact('阵地名称'), fact('类型'), ...group('地点', fact('位置'), fact('村居', '所属村居')), ...group('规模', fact('长度（米）', '长度'), fact('面积（平方米）', '面积'), fact('展板（块）', '展板块数')), fact('内容', '展板内容'),
    ...group('建设和维护', fact('建设单位'), fact('建成日期'), fact('维护人', '维护责任人'), fact('周期', '维护周期'), fact('撤除日期')), validity('有效性'),
  ],
})
