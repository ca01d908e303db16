/** Markup that may stand in a page as it is. Only `html` and `trusted` make it. */
export interface Markup { readonly markup: string }

export type Piece = Markup | string | number | false | null | undefined | readonly Piece[]

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

function render(piece: Piece): string {
  if (piece === false || piece === null || piece === undefined) return ''
  if (Array.isArray(piece)) return (piece as readonly Piece[]).map(render).join('')
  return typeof piece === 'object' ? (piece as Markup).markup : escapeHtml(String(piece))
}

/** A template whose values are escaped unless they are markup themselves: what people typed can never become a tag. */
export function html(parts: TemplateStringsArray, ...values: readonly Piece[]): Markup {
  return { markup: parts.map((part, index) => (index === 0 ? part : render(values[index - 1]) + part)).join('') }
}

/** Markup that another renderer of ours has already escaped (documents, drawings). */
export const trusted = (markup: string): Markup => ({ markup })
