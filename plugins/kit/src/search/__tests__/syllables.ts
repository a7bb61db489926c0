import { readFileSync } from "node:fs"
import { join } from "node:path"
import { letters } from "../tone-key"
import { syllableOf } from "../syllable"
import { searchWords, type SearchWord } from "../words"

const root = join(__dirname, "..", "..", "..", "..", "..")
const read = (...path: string[]): string => readFileSync(join(root, ...path), "utf8")

/** Every word of the catalogue and of the country's communes. */
export const realWords = (): SearchWord[] => {
  const words = searchWords(
    read("backend", "data", "ocop-products.csv") + read("plugins", "floor", "data", "communes.csv"),
  )
  return [...new Map(words.map((word) => [word.text, word])).values()]
}

/** Those of them that are Vietnamese syllables with a mark; names of other peoples (Đắk, Krông) are not. */
export const realSyllables = (): SearchWord[] =>
  realWords().filter(({ text, marked }) => {
    const { letters: written, tone } = letters(text)
    return marked && syllableOf(written, tone) !== null
  })
