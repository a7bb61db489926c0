import { type Place, type Word, wordsOf } from "./words"

const NUMBERS: Readonly<Record<string, number>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  "5": 5,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
}
// What makes "4 sao" a claim of the programme's stars, and not of a hotel's. It stands at most three words away.
const CLAIMS = new Set(["ocop", "đạt", "hạng", "chuẩn", "chứng", "công"])
// Whose stars "4★" may be as well: khách sạn, khu nghỉ dưỡng.
const LODGINGS = new Set(["sạn", "dưỡng", "resort", "hotel", "homestay", "villa"])
const REACH = 3

// Filled stars, each with what may follow it to make it a picture; a hollow one after them counts nothing.
const STAR_SIGNS = /(?:[★⭐🌟✭✪][\ufe0e\ufe0f]?[ \t]*)*[★⭐🌟✭✪]|\*(?:[ \t]*\*)*/gu
const ONE_STAR = /[★⭐🌟✭✪*]/gu
// One sign alone marks a line of a list, and two asterisks make text bold.
const FEWEST = { drawn: 2, typed: 3 }

/** A word, or a run of star signs: then `signs` says how many. */
type Token = Word & { signs: number; typed: boolean }

/** The words of a text, digits apart from letters: "4sao" is "4" and "sao". */
const partsOf = (text: string): Token[] =>
  wordsOf(text).flatMap(({ start, end, joined }) =>
    [...text.slice(start, end).matchAll(/\p{N}+|\P{N}+/gu)].flatMap((part, i) => {
      const [word] = wordsOf(part[0])
      if (!word) return []
      const at = start + part.index
      return [{ ...word, start: at + word.start, end: at + word.end, joined: i > 0 || joined, signs: 0, typed: false }]
    }),
  )

const signsOf = (text: string): Token[] =>
  [...text.matchAll(STAR_SIGNS)].map(({ 0: run, index }) => ({
    text: "",
    start: index,
    end: index + run.length,
    joined: false,
    signs: run.match(ONE_STAR)?.length ?? 0,
    typed: run.startsWith("*"),
  }))

/** The stars that a run of signs says by itself or with the number before it; null where it says none. */
function starsOfSigns(text: string, tokens: readonly Token[], at: number, around: ReadonlySet<string>): number | null {
  const run = tokens[at]
  if (!run || run.signs === 0) return null
  const claimed = [...around].some((word) => CLAIMS.has(word))
  const before = tokens[at - 1]
  const number = before && NUMBERS[before.text]
  const between = text.slice(before?.end, run.start)
  // "1 năm" is a year, and a sign on the next line begins that line.
  if (number !== undefined && /^\d$/.test(before?.text ?? "") && /^[ \t]*$/.test(between)) {
    // "3*4 cm" is a measure.
    if (run.typed) return claimed && !/^\s*\d/.test(text.slice(run.end)) ? number : null
    return claimed || (between === "" && ![...around].some((word) => LODGINGS.has(word))) ? number : null
  }
  const enough = run.signs >= (run.typed ? FEWEST.typed : FEWEST.drawn)
  return enough && claimed ? run.signs : null
}

/** Every claim of stars in a text, with the stars it claims: "OCOP 4 sao", "đạt 5sao", "OCOP 4*", "⭐⭐⭐⭐ OCOP". */
export function findStarsClaims(text: string): (Place & { stars: number })[] {
  const tokens = [...partsOf(text), ...signsOf(text)].sort((a, b) => a.start - b.start)
  return tokens.flatMap((token, at) => {
    const near = tokens.slice(Math.max(0, at - REACH), at + 2 + REACH)
    const around = new Set(near.map((one) => one.text))
    const signed = starsOfSigns(text, tokens, at, around)
    if (signed !== null) {
      const before = tokens[at - 1]
      const start = before && NUMBERS[before.text] === signed ? before.start : token.start
      return [{ stars: signed, start, end: token.end, words: text.slice(start, token.end) }]
    }
    const stars = NUMBERS[token.text]
    const next = tokens[at + 1]
    if (stars === undefined || next?.text !== "sao" || !next.joined) return []
    if (![...around].some((word) => CLAIMS.has(word))) return []
    return [{ stars, start: token.start, end: next.end, words: text.slice(token.start, next.end) }]
  })
}
