import type { LawSheet } from './rows.ts'

/** 网格、隐患、违法建筑：期限和禁止事项。 */
export const sheet: LawSheet = {
  sheet: 'grid',
  rows: [
    { row: 'GR-D1', says: '立案时限，以工作时计（国标未见原文，待核实）', carriedBy: ['grid-case/deadline/立案时限', 'grid-case/parameter/立案工作时'] },
    { row: 'GR-D2', says: '处置时限按小类的时限表，工作时、工作日或者紧急时；延期经批准，缓办不计', carriedBy: ['grid-case/deadline/处置时限', 'grid-case/asks/派遣/计时方式', 'grid-limits/asks/登记/处置时限', 'test/grid-case.test.ts/例1：周五2023-04-28 16:00派遣', 'test/grid-case.test.ts/例6：2022-12-30到期'] },
    { row: 'GR-D3', says: '核查时限，以工作时计（国标未见原文，待核实）', carriedBy: ['grid-case/deadline/核查时限', 'grid-case/parameter/核查工作时'] },
    { row: 'GR-D4', says: '发现违法建筑二十四小时内到场', amount: 24, unit: 'hour', carriedBy: ['illegal-building/deadline/到场'] },
    { row: 'GR-D5', says: '正在搭建的两小时内到场', amount: 2, unit: 'hour', carriedBy: ['illegal-building/deadline/到场'] },
    { row: 'GR-D6', says: '违法建筑举报一个月内反馈', amount: 1, unit: 'month', carriedBy: ['illegal-building/deadline/举报反馈'] },
    { row: 'GR-D7', says: '当事人不明的，公告不少于十日', amount: 10, unit: 'day', carriedBy: ['illegal-building/deadline/无主公告期'] },
    { row: 'GR-D8', says: '停止供电提前二十四小时通知，紧急情形除外', amount: 24, unit: 'hour', carriedBy: ['hazard/requires/停止供电/采取停止供电措施', 'hazard/never/不提前二十四小时通知即停电', 'test/hazard.test.ts/3月5日9时停电'] },
    { row: 'GR-D9', says: '市容类举报五个工作日内告知举报人，不属职责的三个工作日内移送', amount: 5, unit: 'workingDay', carriedBy: ['grid-case/deadline/市容举报反馈', 'grid-case/requires/移送有权部门/不属于本单位职责的', 'hotline/deadline/市容举报反馈'] },
    { row: 'GR-I1', says: '案件须有类别、位置、网格、照片', carriedBy: ['grid-case/never/类别、位置、网格、照片不全即立案', 'grid-case/requires/立案/立案应当有类别'] },
    { row: 'GR-I2', says: '经处置人以外的人核查通过方可结案', carriedBy: ['grid-case/never/处置人自行核查', 'grid-case/never/未经核查通过即结案'] },
    { row: 'GR-I3', says: '处置时限在派遣时按当时的时限表确定，以后不变', carriedBy: ['grid-case/asks/派遣/处置时限', 'grid-case/never/引用已经失效的时限表', 'test/src/core/engine/hours.test.ts/is fixed by the act that starts the clock'] },
    { row: 'GR-I4', says: '延期、缓办、退单、作废须说明理由、经批准并计数；所占比例有上限（上限数字未见原文，只给出占比）', carriedBy: ['grid-case/never/申请人自行同意退单', 'grid-case/requires/批准延期/未经处置单位申请', 'grid-case/requires/批准作废/退单、延期、缓办、作废由网格中心的其他人员审批', 'grid-case/asks/申请缓办/缓办理由', 'grid-case/counts/grid-case.delayed', 'grid-case/counts/grid-case.held', 'grid-case/counts/grid-case.returned', 'grid-case/counts/grid-case.voided', 'grid-case/counts/grid-case.exception-share'] },
    { row: 'GR-I5', says: '返工不改变原期限', carriedBy: ['grid-case/deadline/结案时限', 'test/grid-case.test.ts/返工不改变原期限'] },
    { row: 'GR-I6', says: '没有复查证据不得销案；重大隐患降级须批准，恢复须审查同意', carriedBy: ['hazard/never/没有复查合格即销案', 'hazard/never/重大隐患未经审查同意即恢复', 'hazard/never/未经批准降低重大隐患等级'] },
    { row: 'GR-I7', says: '强制拆除的决定、送达、公告、催告、救济期满、有权机关缺一不可，拒不停工的在建违法建筑除外', carriedBy: ['illegal-building/never/未公告即责令拆除', 'illegal-building/never/复议、诉讼期限未满即决定强拆', 'illegal-building/never/催告期限未满即决定', 'illegal-building/never/无权机关决定强拆', 'illegal-building/never/并非拒不停工'] },
    { row: 'GR-I8', says: '夜间、法定节假日不得拆除，紧急的除外', carriedBy: ['illegal-building/never/夜间、节假日拆除'] },
    { row: 'GR-I9', says: '举报人身份保密', carriedBy: ['test/grid-case.test.ts/上报人姓名电话按个人信息另存', 'illegal-building/asks/发现登记/举报人'] },
    { row: 'GR-I10', says: '执法人员两名以上，出示证件', carriedBy: ['hazard/never/少于两名持证人员检查', 'penalty/requires/立案/调查、检查、处罚应当由两名以上'] },
    { row: 'GR-I11', says: '热线来源的案件带工单编号，两个期限先到者为准', carriedBy: ['grid-case/asks/发现上报/热线工单', 'grid-case/deadline/热线办结', 'test/grid-case.test.ts/先到者为准'] },
    { row: 'GR-I12', says: '网格与热线分别计数，热线来源不算监督员发现', carriedBy: ['grid-case/counts/grid-case.from-hotline', 'test/grid-case.test.ts/热线转来的不计入上报、受理和监督员发现'] },
  ],
}
