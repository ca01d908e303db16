const HAN = /\p{Script=Han}/u

/** Runs of Han characters, and words of everything else, lower case. */
const runsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? []

function tokensOfRun(run: string): readonly string[] {
  if (!HAN.test(run)) return [run]
  const signs = [...run]
  return [...signs, ...signs.slice(1).map((sign, index) => `${signs[index]}${sign}`)]
}

/** What a text is found by: each Han character, each pair of neighbours, and whole words of other scripts. No dictionary decides. */
export const tokensOf = (text: string): readonly string[] => [...new Set(runsOf(text).flatMap(tokensOfRun))].filter((token) => token.length <= 60)

/** The tsquery for a search: all pairs of neighbours (a single character by itself) must be there; whether they stand together is rechecked. */
export function searchQuery(text: string): string {
  const needed = runsOf(text).flatMap((run) => (HAN.test(run) && [...run].length > 1 ? tokensOfRun(run).filter((token) => [...token].length === 2) : [run]))
  return [...new Set(needed)].map((token) => `'${token.replaceAll("'", "''")}'`).join(' & ')
}

/** A LIKE pattern that holds the text as it was typed. */
export const likePattern = (text: string): string => `%${text.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
