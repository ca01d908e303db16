import { cite, asStanding, type Law } from '../vocabulary/cite.ts'
import { answer, not } from '../vocabulary/condition.ts'
import { caseNumber, date, file, longText, moment, person, people, text, whole, yesNo } from '../vocabulary/field.ts'
import type { Action } from '../vocabulary/procedure.ts'

const 办文惯例: Law = { short: '公文处理惯例', title: '机关公文处理惯例（无法律条文）', versions: [{ from: '2004-01-01' }] }
const basis = asStanding('practice', cite(办文惯例, '通行做法'))

const 经办 = ['经办人', '承办人', '机关负责人', '审核人员', '系统管理员']
const anyone = { by: '*', basis } as const

/**
 * What staff expect on every case without its being declared. None changes the legal state, so none can bypass a guard: they move the
 * desk (转办, 退回, 撤回, 加签), ask and remind (会签, 传阅, 催办, 督办), join (并案) or amend the record in the open (更正, 作废).
 */
export const VERBS: Readonly<Record<string, Action>> = {
  转办: { ...anyone, asks: { 接办人: person(), 转办意见: longText().optional() } },
  退回: { ...anyone, asks: { 退回理由: longText() }, note: '退回上一经办人补充办理，不改变法定环节' },
  撤回: { ...anyone, asks: { 撤回理由: longText() }, note: '撤回本人刚作出的转办、退回、加签，他人尚未办理时可用' },
  会签: { ...anyone, asks: { 会签人: people().atLeast(1), 会签要求: longText().optional() } },
  加签: { ...anyone, asks: { 加签人: person(), 加签理由: longText() } },
  签署意见: { ...anyone, asks: { 意见: longText() }, note: '被请求会签或者加签的人签署' },
  传阅: { ...anyone, asks: { 传阅对象: people().atLeast(1) } },
  催办: { ...anyone, asks: { 催办内容: longText() } },
  督办: { by: ['机关负责人', '督查人员', '系统管理员'], basis, asks: { 督办要求: longText(), 反馈期限: date() } },
  并案: { by: 经办, basis, asks: { 主案编号: caseNumber(), 并案理由: longText() }, note: '同一人同一事项并入主案，本案随主案办理' },
  更正: {
    by: 经办, basis, asks: { 更正序号: whole().atLeast(1), 更正项目: text(), 改为空白: yesNo().optional(), 更正为: text().when(not(answer('改为空白').is('是'))), 更正理由: longText() },
    note: '原记录保留；误填而不必填的可以改为空白；更正后全部环节重新核对，任何一步因此不合法的，不予更正',
  },
  文书编号: { ...anyone, asks: { 文书名称: text() }, note: '制发文书前取得发文字号：序号连续，由系统分配' },
  制发文书: {
    ...anyone, supplemented: true, note: '由系统生成并登记文号、所用模板、文件摘要和补充填写的内容',
    asks: { 文书名称: text(), 文号: text().optional(), 模板版本: text(), 文件: file() },
  },
  作废: { by: ['机关负责人', '系统管理员'], basis, asks: { 作废理由: longText() }, note: '记录保留，不计入统计' },
  撤销导入: { ...anyone, asks: { 导入批次: text(), 撤销理由: longText(), 撤销序号: whole().atLeast(1).optional() }, note: '整批导入有误时对该批逐条作出：记录保留，不计入统计，可以重新导入；写明序号的，只撤销该项办理' },
  恢复导入: { ...anyone, supplemented: true, asks: { 恢复批次: text(), 登记时间: moment() }, note: '重新导入已撤销的记录：按新表的内容重新核对、登记' },
}

/** Verbs that may still be used when the case is over. */
export const AFTER_END = new Set(['传阅', '更正', '作废', '文书编号', '制发文书', '撤销导入', '恢复导入'])

/** Verbs that a use case takes on behalf of somebody, never a form. */
export const BY_SYSTEM = new Set(['文书编号', '制发文书', '撤销导入', '恢复导入'])
