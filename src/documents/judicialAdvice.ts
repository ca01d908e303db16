import { isBlank, type Compose, type Fact, type Facts } from './facts.ts'

/** What a reply to advice calls the paper it answers, and on which article it is given. */

const PAPERS: Readonly<Record<string, string>> = {
  '司法建议：规范性文件': '司法建议书', '司法建议：综合治理': '司法建议书', '司法建议：其他': '司法建议书',
  '检察建议：行政公益诉讼': '检察建议书', '检察建议：其他': '检察建议书', 纠正违法通知书: '纠正违法通知书', 行政复议意见书: '行政复议意见书', 行政复议建议书: '行政复议建议书',
}

const REVIEW_RULES = '《中华人民共和国行政复议法实施条例》第五十七条'

const BASES: Readonly<Record<string, string>> = {
  '司法建议：规范性文件': '《最高人民法院关于适用〈中华人民共和国行政诉讼法〉的解释》第一百四十九条的规定',
  '检察建议：行政公益诉讼': '《中华人民共和国行政诉讼法》第二十五条第四款和《最高人民法院、最高人民检察院关于检察公益诉讼案件适用法律若干问题的解释》第二十一条的规定',
  '检察建议：其他': '《人民检察院检察建议工作规定》的规定',
  行政复议建议书: `${REVIEW_RULES}第二款的规定`,
}

/** 综合治理类司法建议工作若干问题的规定 is in force since 16 November 2023; 行政复议法 of 2023 since 2024. */
function basis(facts: Facts): Fact {
  const [kind, on] = [String(facts['建议类型'] ?? ''), String(facts['收到日期'] ?? '')]
  if (kind === '司法建议：综合治理' && on >= '2023-11-16') return '《最高人民法院关于综合治理类司法建议工作若干问题的规定》第八条的规定'
  if (kind === '行政复议意见书') return on >= '2024-01-01' ? '《中华人民共和国行政复议法》第七十六条的规定' : `${REVIEW_RULES}第一款的规定`
  return BASES[kind] ?? '来文的要求'
}

export const JUDICIAL_ADVICE: Readonly<Record<string, Compose>> = {
  建议书名: (facts) => (isBlank(facts['建议类型']) ? undefined : PAPERS[String(facts['建议类型'])]),
  来文机关称谓: (facts) => (/^(?:司法|检察)建议|^纠正违法/.test(String(facts['建议类型'] ?? '')) ? '你院' : '你机关'),
  回复依据: basis,
}
