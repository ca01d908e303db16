import { answer, any, done } from '#core/vocabulary/condition.ts'
import { caseNumber, day, fact, group, paper, sheetForm, state, told } from '../form.ts'

const 强拆 = ['强制拆除', '立即拆除在建', '法院拆除完毕']

export default sheetForm('illegal-buildings', '拆违台账', {
  of: 'illegal-building',
  columns: [
    caseNumber('编号'), fact('位置'), fact('村居', '所属村居'), fact('当事人'), fact('类型', '违建类型'), fact('建设状态'), fact('面积（平方米）', '面积'), ...group('发现', fact('发现日期', '发现时间'), fact('来源')),
    day('到场日期', '现场调查'), ...group('限期拆除', paper('限拆决定文号', '责令限期拆除决定书'), fact('拆除期限')), day('催告日期', '催告'), ...group('强制拆除决定', paper('强拆决定文号', '强制拆除决定书'), fact('强拆决定日期', '决定日期')),
    fact('法制审核', '法制审核通过'),
    ...group('拆除', fact('实施日期', '实施时间', '拆除日期', '法院拆除日期'), fact('拆除面积（平方米）', '拆除面积'), fact('处数'), told('方式', [answer('拆除方式').is('申请协助拆除'), '助拆'], [done('自行拆除'), '自拆'], [any(...强拆.map(done)), '强拆'])),
    fact('复议或者诉讼', '救济途径'), state('状态'),
  ],
})
