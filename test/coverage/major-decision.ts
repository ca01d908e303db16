import type { LawSheet } from './rows.ts'

const 条例 = '重大行政决策程序暂行条例'

/** 重大行政决策：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'major-decision',
  rows: [
    { row: 'MD-D1', says: '公开征求意见一般不少于三十日，缩短的在公告中说明', amount: 30, unit: 'day', law: 条例, article: 15, carriedBy: ['major-decision/deadline/征求意见期限', 'major-decision/requires/公布草案征求意见/公开征求意见的期限一般不少于30日'] },
    { row: 'MD-D2', says: '听证材料于听证七日前送达', amount: 7, unit: 'day', law: 条例, article: 16, carriedBy: ['major-decision/requires/送达听证材料/听证会材料应当于召开听证会7日前', 'major-decision/never/未在七日前送达听证材料'] },
    { row: 'MD-D3', says: '合法性审查时间一般不少于七个工作日，自收齐材料起', amount: 7, unit: 'workingDay', law: 条例, article: 26, carriedBy: ['major-decision/deadline/审查时间', 'major-decision/requires/送请合法性审查/应当保证必要的审查时间', 'major-decision/requires/出具合法性审查意见/审查时间一般不少于7个工作日'] },
    { row: 'MD-D4', says: '听证参加人名单提前公布', law: 条例, article: 16, carriedBy: ['major-decision/never/未公布名单、未送达材料而听证'] },
    { row: 'MD-D5', says: '决策公布，作为主动公开二十个工作日内', amount: 20, unit: 'workingDay', law: '政府信息公开条例', article: 26, carriedBy: ['major-decision/deadline/公布期限'] },
    { row: 'MD-D6', says: '及时完整归档，条例没有期限', law: 条例, article: 33, carriedBy: ['major-decision/deadline/归档期限', 'major-decision/parameter/归档月数'] },
    { row: 'MD-D7', says: '目录按惯例一季度公布', carriedBy: ['major-decision/deadline/目录公布期限'] },
    { row: 'MD-D8', says: '专家论证、风险评估、其他参与方式没有期限', leftOut: '条例没有规定日数，程序中也不设期限' },
    { row: 'MD-I1', says: '未经合法性审查不得提交讨论，征求意见、会签不能代替', law: 条例, article: 25, carriedBy: ['major-decision/never/未经合法性审查即提交讨论', 'major-decision/never/以征求意见、会签代替合法性审查'] },
    { row: 'MD-I2', says: '不合法的不得讨论，探索性改革明示风险的除外', law: 条例, article: 25, carriedBy: ['major-decision/never/把经审查不合法的草案提交讨论'] },
    { row: 'MD-I3', says: '审查与承办分开，顾问意见附后', law: 条例, article: 28, carriedBy: ['major-decision/never/承办人、承办单位自行审查', 'major-decision/never/没有法律顾问意见即出具审查意见'] },
    { row: 'MD-I4', says: '会议材料齐全：相应步骤没有记录的不得提请', law: 条例, article: 29, carriedBy: ['major-decision/never/未听取意见而送审', 'major-decision/never/应当论证而未论证即送审', 'major-decision/never/应当评估而未评估即送审', 'major-decision/never/未经公平竞争审查而送审', 'major-decision/never/未经合法性审查即提交讨论'] },
    { row: 'MD-I5', says: '行政首长最后发言，纪要载明顺序', law: 条例, article: 30, carriedBy: ['major-decision/never/行政首长不最后发言', 'major-decision/asks/集体讨论/发言顺序'] },
    { row: 'MD-I6', says: '与多数意见不一致的说明理由', law: 条例, article: 30, carriedBy: ['major-decision/never/与多数意见不一致而不说明理由'] },
    { row: 'MD-I7', says: '不同意见如实载明，纪要不得改动', law: 条例, article: 30, carriedBy: ['major-decision/never/不如实载明不同意见', 'major-decision/asks/集体讨论/不同意见'] },
    { row: 'MD-I8', says: '风险不可控不得决策', law: 条例, article: 24, carriedBy: ['major-decision/never/风险不可控而决策'] },
    { row: 'MD-I9', says: '有利害关系的专家不得论证，意见署名盖章', law: 条例, article: 20, carriedBy: ['major-decision/never/由有直接利害关系的专家论证', 'major-decision/never/论证意见不署名盖章'] },
    { row: 'MD-I10', says: '征求意见不足三十日而公告不说明的不得公告', law: 条例, article: 15, carriedBy: ['major-decision/never/征求意见不足三十日而公告不说明', 'major-decision/never/征求意见期限未满即整理采纳情况'] },
    { row: 'MD-I11', says: '名单、材料、公开、签字缺一不得听证', law: 条例, article: 17, carriedBy: ['major-decision/never/未公布名单、未送达材料而听证', 'major-decision/never/听证不公开或者记录无人签字'] },
    { row: 'MD-I12', says: '有条件的步骤送审前均有判定', law: 条例, article: 26, carriedBy: ['major-decision/never/有条件的程序未经判定即送审', 'major-decision/action/程序判定'] },
    { row: 'MD-I13', says: '公布不得省略，不公开须有依据', law: 条例, article: 32, carriedBy: ['major-decision/never/未公布又无不予公开依据而结案'] },
    { row: 'MD-I14', says: '不得随意变更、停止执行；紧急中止有条件', law: 条例, article: 37, carriedBy: ['major-decision/never/随意停止执行', 'major-decision/never/未经法定程序变更'] },
    { row: 'MD-I15', says: '决策前的论证评估单位不得做后评估', law: 条例, article: 36, carriedBy: ['major-decision/never/由决策前的论证评估单位做后评估'] },
    { row: 'MD-I16', says: '目录事项走程序，没有档案不得结案', law: 条例, article: 33, carriedBy: ['major-decision/never/未列入目录而启动', 'major-decision/never/没有档案而结案'] },
    { row: 'MD-I17', says: '2024年8月1日起公平竞争审查是出台的前提', carriedBy: ['major-decision/never/未经公平竞争审查而送审', 'major-decision/never/不符合公平竞争审查标准而提交讨论'] },
    { row: 'MD-I18', says: '审查结论三种，应当修改的修改后上会', carriedBy: ['major-decision/asks/出具合法性审查意见/合法性审查结论', 'major-decision/never/应当修改而未修改即提交讨论'] },
  ],
}
