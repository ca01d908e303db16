import { fact, given, group, sheetForm, state } from '../form.ts'

export default sheetForm('channel-publications', '政务公开渠道发布台账', {
  of: 'disclosure-channels',
  columns: [
    fact('发布日期'), ...group('渠道', fact('种类', '渠道种类'), fact('名称', '渠道名称')), ...group('内容', fact('标题'), fact('类别', '内容种类'), fact('索引号')), ...group('审查', fact('供稿科室'), fact('经公开审查', '经过公开审查')),
    ...group('凭证', fact('链接'), fact('发布凭证'), given('回执（有/无）', '回执')), fact('阅读量'), ...group('撤下', fact('已撤下'), fact('原因', '撤下原因')), state('登记状态'),
  ],
})
