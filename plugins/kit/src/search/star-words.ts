/** Stars that were asked for, both ends included. */
export type StarRange = { min: 3 | 4 | 5; max: 3 | 4 | 5 }

const STARS: Record<string, 3 | 4 | 5> = { 3: 3, 4: 4, 5: 5, ba: 3, bon: 4, nam: 5 }
const NUMBER = "([345]|ba|bon|nam)"
const SIGN = "(?:sao|stars?|\\*|★)"
const AROUND = "(?<![\\w])(?:(?:hang|dat|chuan|loai|chung nhan|ocop)\\s+)*"

/**
 * The stars in a text, and where they stand. `folded` is the text without marks, sign for sign; `marked` the same text with them, since
 * "yến sào" and "sáo" have nothing to do with stars.
 */
export function findStars(folded: string, marked: string): { range: StarRange; start: number; end: number } | null {
  const pattern = new RegExp(
    `${AROUND}(?:(tren|tu|it nhat|toi thieu|>=?)\\s+)?${NUMBER}\\s*(?:(?:-|–|den|hoac|va)\\s*${NUMBER}\\s*)?${SIGN}(?![\\w])(?:\\s+ocop(?![\\w]))?(\\s+(?:tro|do) (len|xuong))?`,
    "u",
  )
  const match = pattern.exec(folded)
  if (!match) return null
  const [all, atLeast, first = "", second, , direction] = match
  const end = match.index + all.length
  if (/s[àáảãạ]o/u.test(marked.slice(match.index, end).normalize("NFC"))) return null
  const [from, to] = [STARS[first] ?? 3, STARS[second ?? ""] ?? STARS[first] ?? 5]
  const range: StarRange = { min: Math.min(from, to) as StarRange["min"], max: Math.max(from, to) as StarRange["max"] }
  if (atLeast || direction === "len") range.max = 5
  if (direction === "xuong") range.min = 3
  return { range, start: match.index, end }
}
