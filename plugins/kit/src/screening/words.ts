import { fold } from "../fold"
import { usualSpelling } from "../spelling"

/** A word as it is compared: composed, in lower case, in the usual spelling. `start` and `end` are its place in the text. */
export type Word = {
  text: string
  start: number
  end: number
  /** Something that may stand inside a phrase (a space, a hyphen) is all that parts it from the word before. */
  joined: boolean
}
/** Where in a text words were found, in units of a JavaScript string; `words` as the person wrote them. */
export type Place = { start: number; end: number; words: string }

const LETTER = /[\p{L}\p{M}\p{N}%]/u
// Zero-width characters and the soft hyphen: they show nothing, so they part nothing.
const INVISIBLE = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u
const SOFT = /^[\s\-\u2010-\u2015_*~·•/\\|]*$/u
// A full stop parts sentences unless a letter follows at once: "đặc.trị" is one phrase, "khách đặc. Trị giá" is none.
const DOT = /^[.,]$/u

const compared = (text: string): string => usualSpelling(text.normalize("NFKC").toLowerCase().normalize("NFC"))

/** The words of a text, whole, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let [letters, start, end] = ["", 0, 0]
  let between = ""
  const close = (): void => {
    if (letters === "") return
    words.push({ text: compared(letters), start, end, joined: words.length > 0 && isJoin(between) })
    letters = ""
    between = ""
  }
  let at = 0
  for (const sign of text) {
    if (LETTER.test(sign)) {
      if (letters === "") start = at
      letters += sign
      end = at + sign.length
    } else if (!INVISIBLE.test(sign)) {
      close()
      between += sign
    }
    at += sign.length
  }
  close()
  return words
}

const isJoin = (between: string): boolean => SOFT.test(between) || DOT.test(between)

/** A phrase to look for. Written with marks it is found with marks; `unmarked` ones are found in text without any. */
export type Phrase = { words: readonly string[]; unmarked: boolean }

const split = (phrase: string): string[] => wordsOf(phrase).map((word) => word.text)

/** @throws RangeError for a single word without marks: it would be found where another word was meant */
export function phrase(text: string, unmarked = false): Phrase {
  const words = split(text)
  if (words.length === 0 || (unmarked && words.length < 2)) throw new RangeError(`not a phrase to look for: "${text}"`)
  return { words: unmarked ? words.map(fold) : words, unmarked }
}

const fits = (words: readonly Word[], at: number, { words: wanted, unmarked }: Phrase): boolean =>
  wanted.every((text, i) => {
    const word = words[at + i]
    if (!word || (i > 0 && !word.joined)) return false
    // Without marks on purpose or by habit: a word that has a mark somewhere is written with marks, and means what it says.
    return word.text === text && (!unmarked || fold(word.text) === word.text)
  })

/** Every place where one of the phrases stands in the text, in order; of those that begin together the longest. */
export function findPhrases(text: string, phrases: readonly Phrase[]): Place[] {
  const words = wordsOf(text)
  const places: Place[] = []
  words.forEach((word, at) => {
    const lengths = phrases.filter((one) => fits(words, at, one)).map((one) => one.words.length)
    if (lengths.length === 0) return
    const last = words[at + Math.max(...lengths) - 1] ?? word
    places.push({ start: word.start, end: last.end, words: text.slice(word.start, last.end) })
  })
  return places
}

const covers = (outer: Place, inner: Place): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The places of `phrases`, but for those inside a place of `except`: "sửa chữa" is no "chữa". Places do not overlap. */
export function findUnless(text: string, phrases: readonly Phrase[], except: readonly Phrase[]): Place[] {
  const harmless = findPhrases(text, except)
  const found = findPhrases(text, phrases).filter((place) => !harmless.some((one) => covers(one, place)))
  return found.filter((place, i) => !found.some((other, j) => j < i && other.end > place.start))
}
