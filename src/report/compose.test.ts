import { describe, expect, it } from 'vitest'
import type { Figure } from '#figures/figures.ts'
import { composeParts, findEmptyParts, findOrphanNumbers } from './compose.ts'
import { fell, figureOf } from './figure.test-support.ts'
import { always, clause, either, facts, led, matter, none, row, section, type Clause, type Outline } from './outline/words.ts'
import { wordingOf } from './outline/wording.ts'
import { sayFigure } from './say-figure.ts'
import { saySentence } from './sentence.ts'

const say = (one: Clause, figures: readonly Figure[], level = '镇'): string | undefined =>
  saySentence(one, { figures: new Map(figures.map((figure) => [figure.figure, figure])), wording: wordingOf(level) })?.map(({ text }) => text).join('')

describe('a sentence of the report', () => {
  const suits = clause('受理案件{in}{in~}', '审结{out}', row('其中', ['胜诉{won}', '撤诉{gone}']), either('败诉{lost}', none('lost', '无败诉案件')))
  it('states each figure with its unit and the change against last year', () => expect(say(suits, [figureOf('in', 9, '件', { change: fell(10, 10) }), figureOf('out', 6, '件')])).toBe('受理案件9件，同比下降10%，审结6件。'))
  it('leaves out what has no record, with its comma', () => expect(say(suits, [figureOf('in', 9, '件'), figureOf('won', 6, '件'), figureOf('gone', 0, '件')])).toBe('受理案件9件，其中胜诉6件。'))
  it('joins things of a kind by 、', () => expect(say(suits, [figureOf('in', 9, '件'), figureOf('won', 6, '件'), figureOf('gone', 3, '件')])).toBe('受理案件9件，其中胜诉6件、撤诉3件。'))
  it('does not state details without what they belong to', () => expect(say(suits, [figureOf('out', 6, '件')])).toBeUndefined())
  it('says in words that a detail is 0', () => expect(say(suits, [figureOf('in', 9, '件'), figureOf('lost', 0, '件')])).toBe('受理案件9件，无败诉案件。'))
  it('says nothing when all is 0', () => expect(say(suits, [figureOf('in', 0, '件'), figureOf('lost', 0, '件')])).toBeUndefined())
  it('says nothing of a rate without cases, and 0% of one with cases', () => {
    const rate = facts('解决率{rate}')
    expect(say(rate, [figureOf('rate', 0, '%', { value: null, numerator: 0, denominator: 0 })])).toBeUndefined()
    expect(say(rate, [figureOf('rate', 0, '%')])).toBe('解决率0%。')
  })
  it('lets each fact stand by itself', () => {
    const two = facts('受理{in}', led('审结{out}', '按期{rate}'))
    expect(say(two, [figureOf('out', 6, '件'), figureOf('rate', 50, '%')])).toBe('审结6件，按期50%。')
    expect(say(two, [figureOf('in', 6, '件'), figureOf('rate', 50, '%')])).toBe('受理6件。')
  })
  it('says that there was none where last year there was some, or where a zero has to be reported', () => {
    const made = facts(either('制定文件{made}', none('made', '未制定文件')))
    expect(say(made, [figureOf('made', 0, '件')])).toBeUndefined()
    expect(say(made, [figureOf('made', 0, '件', { change: fell(2, 100) })])).toBe('未制定文件。')
    expect(say(always(made), [figureOf('made', 0, '件')])).toBe('未制定文件。')
    expect(say(always(made), [])).toBeUndefined()
  })
  it('names the organ as the organ names itself', () => {
    const own = facts('以〔政府〕为被告的案件{in}')
    expect(['镇', '街道', '区', '部门'].map((level) => say(own, [figureOf('in', 1, '件')], level))).toEqual(['以镇政府为被告的案件1件。', '以街道办事处为被告的案件1件。', '以区政府为被告的案件1件。', '以本机关为被告的案件1件。'])
  })
})

describe('a figure in writing', () => {
  it.each([[8742, '件', '8742件'], [99.9, '%', '99.9%'], [114_780, '件', '114780件'], [150_000, '人次', '15万人次'], [390_300, '平方米', '39.03万平方米'], [3_707_000_000, '条', '37.07亿条'], [143_360, '元', '143360元'], [12_345_678.9, '元', '1234.56789万元']])('%s %s is written %s: shortened only where no digit is lost', (value, unit, text) => expect(sayFigure({ value, unit })).toBe(text))
})

describe('a report of parts', () => {
  const outline: Outline = {
    wording: wordingOf('镇'),
    parts: [
      { heading: '成效', sections: [section('执法', matter('处罚', facts('办结处罚{penalty}')), matter('文件', always(facts(either('制定文件{made}', none('made', '未制定文件')))))), section('信访', matter('信访', facts('受理信访{petition}')))], statement: '成效' },
      { heading: '责任', sections: [section(null, matter('学法', facts('学法{study}')))], statement: '责任', byPeople: true },
    ],
  }
  const text = (figures: readonly Figure[], statements: Readonly<Record<string, string>> = {}): readonly string[] =>
    composeParts(outline, figures, statements).flatMap(({ heading, sections }) => [heading, ...sections.flatMap((one) => [one.heading ?? '', ...one.paragraphs.map(({ runs }) => runs.map((run) => run.text).join(''))])])
  const emptyParts = (figures: readonly Figure[], statements: Readonly<Record<string, string>> = {}): readonly string[] => findEmptyParts(composeParts(outline, figures, statements))

  it('opens paragraphs by their topic where a section has several', () => {
    expect(text([figureOf('penalty', 3, '件'), figureOf('made', 0, '件')])).toEqual(['成效', '执法', '处罚。办结处罚3件。', '文件。未制定文件。', '责任'])
    expect(text([figureOf('penalty', 3, '件')])).toEqual(['成效', '执法', '办结处罚3件。', '责任'])
  })
  it('sets what people say before what is counted, a paragraph a line', () => expect(text([figureOf('study', 2, '次')], { 责任: '亲自部署。\n亲自过问。' })).toEqual(['成效', '责任', '', '亲自部署。', '亲自过问。', '', '学法2次。']))
  it('is not filled by zeros, nor by figures where people have to speak', () => {
    expect(emptyParts([figureOf('made', 0, '件'), figureOf('study', 2, '次')])).toEqual(['成效', '责任'])
    expect(emptyParts([figureOf('penalty', 1, '件'), figureOf('study', 2, '次')], { 责任: '亲自部署。' })).toEqual([])
  })
  it('finds numbers that no figure carries, also among words for none', () => {
    const runs = [{ text: '2025年12345热线' }, { text: '3件', figure: 'in' }, { text: '，约40件，' }, { text: '无5件', figure: 'made', none: true as const }]
    expect(findOrphanNumbers({ source: 'counted', runs })).toEqual(['40', '5'])
  })
})
