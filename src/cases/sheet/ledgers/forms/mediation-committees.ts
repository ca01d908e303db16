import { fact, group, sheetForm, validity } from '../form.ts'

export default sheetForm('mediation-committees', '人民调解委员会名册', {
  of: 'mediation-committee',
  columns: [
    fact('名称'), fact('类型'), fact('村居', '所属村居'), ...group('组成', fact('主任'), fact('委员人数'), fact('有妇女成员'), fact('多民族地区', '多民族居住地区'), fact('有人数较少民族的成员'), fact('产生方式', '委员产生方式')), ...group('任期', fact('起', '任期起'), fact('止', '任期止'), validity('有效性')),
  ],
})
