import { asStanding, cite } from '#core/vocabulary/cite.ts'
import { answer } from '#core/vocabulary/condition.ts'
import { count, sum } from '#core/vocabulary/count.ts'
import { choice, date, longText, text, whole } from '#core/vocabulary/field.ts'
import { must } from '#core/vocabulary/procedure.ts'
import { register } from '#core/vocabulary/register.ts'
import { 人民调解法 as 法 } from '#law/statutes.ts'

/** 每次排查一行；发现的纠纷调解的，另行登记为人民调解案件。 */
export default register('dispute-screening', '矛盾纠纷排查', {
  purpose: '登记人民调解组织的矛盾纠纷排查：谁在何时、以何种形式、在何范围排查，发现多少、预防多少、移交多少。',
  field: '矛盾化解',
  basis: asStanding('practice', cite(法, '5、17')),
  by: ['司法所工作人员', '人民调解员', '经办人'],
  day: '排查日期',
  asks: {
    排查日期: date(),
    排查组织: text().hint('人民调解委员会或者村居、部门'),
    排查形式: choice('定期排查', '专项排查', '重大活动、节会前排查'),
    排查范围: longText(),
    发现纠纷件数: whole().unit('件'),
    预防纠纷件数: whole().unit('件').hint('发现后化解在纠纷发生之前的'),
    移交调解件数: whole().unit('件'),
  },
  requires: [
    must(answer('预防纠纷件数').notAbove('发现纠纷件数'), '预防的件数不得多于发现的件数', asStanding('practice', cite(法, 5)), { keepsBecause: '登记要求由台账自身约束' }),
    must(answer('移交调解件数').notAbove('发现纠纷件数'), '移交调解的件数不得多于发现的件数', asStanding('practice', cite(法, 17)), { keepsBecause: '登记要求由台账自身约束' }),
  ],
  counts: {
    'mediation.screenings': count('矛盾纠纷排查次数', '次', { day: '排查日期' }, { by: ['排查形式'] }),
    'mediation.screened-found': sum('排查发现矛盾纠纷数', '件', '发现纠纷件数', { day: '排查日期' }, { by: ['排查形式'] }),
    'mediation.screened-prevented': sum('预防矛盾纠纷数', '件', '预防纠纷件数', { day: '排查日期' }, { by: ['排查形式'] }),
  },
  titledBy: ['排查组织', '排查日期'],
  naturalKey: ['排查组织', '排查日期', '排查形式'],
  importsAs: { 日期: '排查日期', 调委会: '排查组织', 形式: '排查形式', 发现: '发现纠纷件数', 预防: '预防纠纷件数' },
})
