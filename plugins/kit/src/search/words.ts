import { isMarked, plainKey, toneKey } from "./tone-key"

/** A word of a text, with the two spellings it is compared by. */
export type SearchWord = { text: string; key: string; plain: string; marked: boolean; start: number; end: number }

const WORD = /[\p{L}\p{M}\p{N}]+/gu
// "ST25", "omega3", "3in1": a name and a number, which people write together or apart. A longer mixture is one code.
const NAMED_NUMBER = /^(?:[\p{L}\p{M}]+\d{1,4}|\d{1,3}[a-z]{1,3}\d{0,3})$/iu
const PARTS = /\D+|\d+/g

function wordAt(text: string, start: number): SearchWord {
  const word = text.toLowerCase()
  return {
    text: word,
    key: toneKey(word),
    plain: plainKey(word),
    marked: isMarked(word),
    start,
    end: start + text.length,
  }
}

/** The words of a text in order, each with its keys. Letters and digits make words; everything else parts them. */
export const searchWords = (text: string): SearchWord[] =>
  [...text.normalize("NFC").matchAll(WORD)].flatMap(({ 0: found, index }) =>
    NAMED_NUMBER.test(found)
      ? [...found.matchAll(PARTS)].map((part) => wordAt(part[0], index + part.index))
      : [wordAt(found, index)],
  )

const NUMBERS_APART = /(?<!\d)\d(?:[-–]\d)+(?!\d)/gu

/** A name as it is written by who does not part its numbers: "3-6-9" as "369". Null where it has no such numbers. */
export function withNumbersTogether(name: string): string | null {
  const together = name.replace(NUMBERS_APART, (numbers) => numbers.replace(/\D/gu, ""))
  return together === name ? null : together
}

/** A text as tone keys: "kẹo dừa Bến Tre" -> "keoj duwaf beens trez". */
export const toneKeys = (text: string): string => joined(searchWords(text), "key")

/** A text as plain keys, without marks: "kẹo dừa Bến Tre" -> "keo dua ben tre". */
export const plainKeys = (text: string): string => joined(searchWords(text), "plain")

export const joined = (words: readonly SearchWord[], spelling: "key" | "plain" | "text"): string =>
  words.map((word) => word[spelling]).join(" ")
