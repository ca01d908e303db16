/** Longer words of other scripts are not looked for. */
const LONGEST_WORD = 60
const HAN = /\p{Script=Han}/u

/** Runs of Han characters, and words of everything else, lower case. */
const runsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []

function addTokens(tokens: Set<string>, run: string): void {
  if (!HAN.test(run)) { tokens.add(run); return }
  let before = ''
  for (const sign of run) {
    tokens.add(sign)
    if (before !== '') tokens.add(before + sign)
    before = sign
  }
}

/** What a text is found by: each Han character, each pair of neighbours, and whole words of other scripts. No dictionary decides. */
export function tokensOf(text: string): readonly string[] {
  const tokens = new Set<string>()
  for (const run of runsOf(text)) if (run.length <= LONGEST_WORD || HAN.test(run)) addTokens(tokens, run)
  return [...tokens]
}

const pairsIn = (run: string): readonly string[] => { const signs = [...run]; return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`) }

/** The tsquery for a search: all pairs of neighbours (a single character by itself) must be there; whether they stand together is rechecked. */
export function searchQuery(text: string): string {
  const needed = runsOf(text).flatMap((run) => (HAN.test(run) && [...run].length > 1 ? pairsIn(run) : [run]))
  return [...new Set(needed)].map((token) => `'${token.replaceAll("'", "''")}'`).join(' & ')
}

/** A LIKE pattern that holds the text as it was typed. */
export const likePattern = (text: string): string => `%${text.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
