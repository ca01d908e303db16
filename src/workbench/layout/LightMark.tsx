import type { Light } from '../api/contract.ts'

const SIGN: Readonly<Record<Light, string>> = { 绿: '●', 黄: '▲', 红: '■', 蓝: '‖', 灰: '○' }

/** A light with its sign and words: never by colour alone. */
export function LightMark({ light, says }: { readonly light: Light; readonly says: string }) {
  return <span className={`light light-${light}`}><span aria-hidden="true">{SIGN[light]}</span> {says}</span>
}
