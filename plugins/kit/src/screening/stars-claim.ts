import { type Place, wordsOf } from "./words"

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
const REACH = 3

/** Every claim of stars in a text, with the stars it claims: "OCOP 4 sao", "đạt 5 sao", "sản phẩm năm sao OCOP". */
export function findStarsClaims(text: string): (Place & { stars: number })[] {
  const words = wordsOf(text)
  return words.flatMap((word, at) => {
    const stars = NUMBERS[word.text]
    const next = words[at + 1]
    if (stars === undefined || next?.text !== "sao" || !next.joined) return []
    const around = words.slice(Math.max(0, at - REACH), at + 2 + REACH).map((one) => one.text)
    if (!around.some((one) => CLAIMS.has(one))) return []
    return [{ stars, start: word.start, end: next.end, words: text.slice(word.start, next.end) }]
  })
}
