import { syllableOf } from "./syllable"

const TONES: Record<string, string> = { "\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j" }
// What changes a vowel: circumflex (doubled, as it is typed), breve and horn.
const SHAPES: Record<string, string> = { "\u0306": "w", "\u031b": "w" }
const CIRCUMFLEX = "\u0302"

/** A word in Telex letters and its tone: "đường" -> "dduwowng", "f". */
export function letters(word: string): { letters: string; tone: string } {
  let [written, tone, last] = ["", "", ""]
  for (const sign of word.toLowerCase().normalize("NFD")) {
    if (TONES[sign]) tone = TONES[sign] ?? ""
    else if (SHAPES[sign]) written += "w"
    else if (sign === CIRCUMFLEX) written += last
    else if (sign === "đ") written += "dd"
    else if (!/\p{M}/u.test(sign)) {
      written += sign
      last = sign
    }
  }
  return { letters: written, tone }
}

// After a consonant alone, i and y are one sound: kỷ = kỉ, mỳ = mì, quý = quí. A number of one digit is a word.
const SINGLE_Y = /^(qu|[bcdghklmnprstvx]{1,3}|)y$/
const DIGITS = "khoongz mootj haiz baz boons nawmz saus bayr tams chins".split(" ")

// Telex itself takes a tone off with z.
const LEVEL = "z"

/**
 * One syllable as people type it in Telex, in ASCII, the tone at the end: "dừa" -> "duwaf", "của" -> "cuar", "đường" -> "dduwowngf".
 * Search engines fold marks away and make dừa, dứa and dưa one word; as keys they stay three. A syllable of
 * the level tone ends in z, so that no key is the beginning or the unmarked spelling of another: "dưa" -> "duwaz". Where the tone mark
 * stands does not matter (hoà = hòa), nor does i or y after a consonant (kỉ = kỷ); "1" is "một". What is no syllable stays as it is.
 */
export function toneKey(word: string): string {
  if (/^\d$/.test(word)) return DIGITS[Number(word)] ?? word
  const { letters: written, tone } = letters(word)
  const level = tone === "" && syllableOf(written, "") ? LEVEL : tone
  return written.replace(SINGLE_Y, "$1i") + level
}

const DIGITS_BARE = "khong mot hai ba bon nam sau bay tam chin".split(" ")

/** The same without marks: what is left of `toneKey` when they were not typed: "dừa" -> "dua". */
export function plainKey(word: string): string {
  if (/^\d$/.test(word)) return DIGITS_BARE[Number(word)] ?? word
  const base = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d")
  return base.replace(SINGLE_Y, "$1i")
}

/** True when the word carries a mark of Vietnamese: a tone, a changed vowel, or đ. */
export const isMarked = (word: string): boolean =>
  /[\u0300-\u0303\u0306\u0309\u031b\u0323đ]/i.test(word.normalize("NFD"))
