/** What a document is filled with: field names in the law's Chinese, dates `YYYY-MM-DD`, moments `YYYY-MM-DDTHH:MM`, money in yuan. */
export type Fact = string | number | boolean | null | undefined | readonly Fact[] | { readonly [field: string]: Fact }

export type Facts = Readonly<Record<string, Fact>>

/** How a document says what the case holds as answers: nothing is typed a second time for it. What the case says itself goes before. */
export type Compose = (facts: Facts) => Fact

/** The organ that issues: its names and whom its decisions can be challenged before. */
export interface IssuingOrgan {
  readonly 机关名称: string
  readonly 机关代字?: string
  readonly 复议机关?: string
  readonly 诉讼法院?: string
  readonly 机关地址?: string
  readonly 机关电话?: string
}

/** Whether a fact says nothing: absent, blank or an empty list. 否 and 0 say something. */
export const isBlank = (fact: Fact): boolean =>
  fact === undefined || fact === null || (typeof fact === 'string' && fact.trim() === '') || (Array.isArray(fact) && fact.length === 0)

/** Whether a condition `{#字段}` holds: a fact that says something other than 否, 无 or false. */
export const holds = (fact: Fact): boolean => !isBlank(fact) && fact !== false && fact !== '否' && fact !== '无' && fact !== 0

/**
 * Facts with the general ones that every template may use: organ, number, date, and for each party 当事人信息, 申请人信息 … composed from
 * name, kind, code, representative, address and telephone. What the case itself says wins over the composition.
 */
export function completeFacts(facts: Facts, organ: IssuingOrgan, number: string | undefined): Facts {
  const party = partyFacts(facts)
  const whom = facts['当事人'] ?? facts['申请人']
  return {
    ...organ, ...party, ...roleBlocks(facts), 当事人信息: partyBlock({ ...party, ...facts }), 申请人: whom, 受送达人: whom, ...facts,
    物品清单: itemRows(facts['物品清单']), 卷内文件: titleRows(facts['卷内文件']), ...(number ? { 文号: number } : {}),
  }
}

const columns = ['名称', '规格', '数量', '单位', '状态'] as const

/** A list of things may come as rows or as text: one thing a line, name, model, quantity, unit and condition divided by 、 or ，. */
function itemRows(fact: Fact): Fact {
  if (typeof fact !== 'string') return fact
  const lines = fact.split(/[\n；;]/).filter((line) => line.trim() !== '')
  return lines.map((line) => Object.fromEntries(line.split(/[、，,｜\t]/).map((cell, index) => [columns[index] ?? `栏${index}`, cell.trim()])))
}

/** The papers of a volume may come as rows or as text, one title a line. */
function titleRows(fact: Fact): Fact {
  if (typeof fact !== 'string') return fact
  return fact.split(/[\n；;]/).filter((line) => line.trim() !== '').map((line, index) => ({ 序号: index + 1, 题名: line.trim() }))
}

const general = ['类型', '身份证号', '统一社会信用代码', '法定代表人', '住所', '联系电话'] as const

/** 住所 when the case only has 当事人住所, and so on. */
function partyFacts(facts: Facts): Facts {
  return Object.fromEntries(general.flatMap((name) => {
    const key = name === '类型' ? '当事人类型' : name
    const fact = facts[key] ?? facts[`当事人${name}`]
    return isBlank(fact) ? [] : [[key, fact]]
  }))
}

/** The same for every role that has a kind: 申请人信息, 被征收人信息. */
function roleBlocks(facts: Facts): Facts {
  const roles = Object.keys(facts).flatMap((field) => /^(.+)类型$/.exec(field)?.[1] ?? []).filter((role) => !isBlank(facts[role]))
  return Object.fromEntries(roles.map((role) => [`${role}信息`, partyBlock({ 当事人: facts[role], 当事人类型: facts[`${role}类型`], ...Object.fromEntries(general.map((name) => [name, facts[`${role}${name}`]]).filter(([name]) => name !== '类型')) })]))
}

/** Item one of 行政处罚法第五十九条: who the party is, in the order in which decisions write it. */
function partyBlock(facts: Facts): string {
  const isPerson = facts['当事人类型'] === '公民'
  const parts: readonly (readonly [string, Fact])[] = isPerson
    ? [['', facts['当事人']], ['公民身份号码', facts['身份证号']], ['住址', facts['住所']], ['联系电话', facts['联系电话']]]
    : [['', facts['当事人']], ['统一社会信用代码', facts['统一社会信用代码']],
        [facts['当事人类型'] === '个体工商户' ? '经营者' : '法定代表人（负责人）', facts['法定代表人']], ['住所', facts['住所']], ['联系电话', facts['联系电话']]]
  return parts.filter(([, fact]) => !isBlank(fact)).map(([label, fact]) => (label ? `${label}：${String(fact)}` : String(fact))).join('，')
}
