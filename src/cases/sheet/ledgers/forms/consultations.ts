import { fact, group, sheetForm, state } from '../form.ts'

export default sheetForm('consultations', '基层民主协商台账', {
  of: 'democratic-consultation',
  columns: [
    fact('日期'), fact('村居'), fact('形式'), ...group('议题', fact('议题'), fact('类别', '议题类别'), fact('公告日期')), ...group('到会', fact('应到', '应到人数'), fact('最低到会', '法定最低到会人数'), fact('实到', '实到人数'), fact('列席', '列席力量')), ...group('表决', fact('同意', '同意人数'), fact('未同意', '未同意人数'), fact('通过')),
    ...group('结论', fact('协商结论'), fact('达成一致'), fact('公开日期', '结论公开日期')), ...group('落实', fact('责任人', '落实责任人'), fact('期限', '落实期限'), fact('情况', '落实情况'), fact('落实日期')), state('登记状态'),
  ],
})
