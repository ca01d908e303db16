import { isMoment, isPlainDate } from '#core/calendar/plain-date.ts'
import type { Facts, Value } from '#core/engine/case.ts'
import type { Field, Fields } from '#core/vocabulary/field.ts'
import type { Procedure } from '#core/vocabulary/procedure.ts'

/** Heading → field: the field's own name, and the names under which an upstream system exports it. */
export function columnsOf(definition: Procedure): ReadonlyMap<string, string> {
  const own = Object.keys(definition.opens.asks ?? {}).map((name) => [name, name] as const)
  return new Map([...own, ...Object.entries(definition.importsAs ?? {})])
}

/** 2025/3/1, 2025年3月1日, 20250301, with a time or without, as the sheets of other systems write days. */
export function readDay(text: string): string {
  const match = /^(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[ T]+(\d{1,2})[:：时](\d{2})(?:[:：分]\d{0,2})?.*)?$/.exec(text.trim())
  if (!match) return text
  const [, year, month = '', day = '', hour, minute] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return hour === undefined ? date : `${date}T${hour.padStart(2, '0')}:${minute}`
}

function readCell(field: Field, text: string): Value {
  switch (field.type) {
    case 'whole': case 'money': { const number = Number(text.replaceAll(',', '').replace(/元$/, '')); return Number.isNaN(number) ? text : number }
    case 'date': { const day = readDay(text); return isMoment(day) ? day.slice(0, 10) : day }
    case 'moment': { const moment = readDay(text); return isPlainDate(moment) ? `${moment}T00:00` : moment }
    case 'choices': case 'people': case 'file': return text.split(/[、,，;；]/).map((item) => item.trim()).filter(Boolean)
    default: return text
  }
}

/** The answers in a row; columns that the definition does not know are left alone. */
export function answersIn(fields: Fields, columns: ReadonlyMap<string, string>, cells: Readonly<Record<string, string>>): Facts {
  return Object.fromEntries(Object.entries(cells).flatMap(([heading, text]) => {
    const name = columns.get(heading)
    const field = name === undefined ? undefined : fields[name]
    return name !== undefined && field && text !== '' ? [[name, readCell(field, text)] as const] : []
  }))
}
