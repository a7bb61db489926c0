import { isBareSyllable, type Syllable, syllableOf } from "./syllable"

/** How a text was typed while the input method was off. */
export type RawTyping = "telex" | "vni"

const VOWEL = /[aeiouy]/
const MARKS: Record<string, string> = { f: "\u0300", s: "\u0301", r: "\u0309", x: "\u0303", j: "\u0323" }
const VNI_TONES: Record<string, string> = { 1: "s", 2: "f", 3: "r", 4: "x", 5: "j" }
// Everyday words of other languages that Telex would make something else of.
const FOREIGN = new Set(
  [
    "box mix max gas bar bus wax tax fax fix six car less boss pos sos as of or is us",
    "beef beer deer seen been keen teen bee see tee fee moon soon noon room boom zoo too low row now how cow bow tow lawn dawn",
  ].flatMap((words) => words.split(" ")),
)

type Typed = { letters: string; tone: string; shaped: boolean }

/** Puts a horn or breve where w (or 7, 8) says: both vowels of "uo", the u of "ua", the a of "oa", else the last that takes one. */
function shape(letters: string, takes: RegExp): string | null {
  if (takes.test("o") && /(?<!q)uo(?!w)/.test(letters)) return letters.replace("uo", "uwow")
  if (takes.test("u") && /(?<!q)ua$/.test(letters)) return letters.replace(/ua$/, "uwa")
  for (let at = letters.length - 1; at >= 0; at--) {
    if (takes.test(letters[at] ?? "") && letters[at + 1] !== "w")
      return `${letters.slice(0, at + 1)}w${letters.slice(at + 1)}`
  }
  return null
}

const double = (letters: string, vowel: string): string | null => {
  const at = letters.lastIndexOf(vowel)
  return at < 0 || letters[at - 1] === vowel || letters[at + 1] === "w"
    ? null
    : letters.slice(0, at + 1) + letters.slice(at)
}

function telexStep(typed: Typed, sign: string): Typed | null {
  const { letters, tone, shaped } = typed
  if (MARKS[sign] && VOWEL.test(letters)) return tone === "" ? { letters, tone: sign, shaped } : null
  if (sign === "w") {
    // "uwow" typed letter by letter: the first w has already shaped what this one means.
    const next = /uw(?:o|ow)?$/.test(letters) && letters.endsWith("o") ? `${letters}w` : shape(letters, /[aou]/)
    return next ? { letters: next, tone, shaped: true } : null
  }
  if (sign === "d" && letters.startsWith("d") && !letters.startsWith("dd"))
    return { letters: `d${letters}`, tone, shaped: true }
  if (/[aeo]/.test(sign) && letters.includes(sign)) {
    const next = double(letters, sign)
    if (next) return { letters: next, tone, shaped: true }
  }
  return { letters: letters + sign, tone, shaped }
}

function vniStep(typed: Typed, sign: string): Typed | null {
  const { letters, tone, shaped } = typed
  if (!/\d/.test(sign)) return { letters: letters + sign, tone, shaped }
  const toned = VNI_TONES[sign]
  if (toned) return VOWEL.test(letters) && tone === "" ? { letters, tone: toned, shaped } : null
  if (sign === "9") return /^d(?!d)/.test(letters) ? { letters: `d${letters}`, tone, shaped: true } : null
  const at =
    sign === "7"
      ? shape(letters, /[ou]/)
      : sign === "8"
        ? shape(letters, /a/)
        : sign === "6"
          ? circumflexed(letters)
          : null
  return at ? { letters: at, tone, shaped: true } : null
}

const circumflexed = (letters: string): string | null => {
  const vowel = Array.from(letters)
    .reverse()
    .find((sign) => /[aeo]/.test(sign))
  return vowel ? double(letters, vowel) : null
}

const decode = (word: string, step: (typed: Typed, sign: string) => Typed | null): Typed | null =>
  Array.from(word).reduce<Typed | null>((typed, sign) => typed && step(typed, sign), {
    letters: "",
    tone: "",
    shaped: false,
  })

const SHOWN: readonly [RegExp, string][] = [
  [/dd/g, "đ"],
  [/aa/g, "â"],
  [/ee/g, "ê"],
  [/oo/g, "ô"],
  [/aw/g, "ă"],
  [/ow/g, "ơ"],
  [/uw/g, "ư"],
]

const show = (letters: string): string => SHOWN.reduce((text, [typed, shown]) => text.replace(typed, shown), letters)

/** Where the usual spelling puts the tone: on the changed vowel, before a final consonant on the last, else on the first or middle. */
function toned(rhyme: string, tone: string): string {
  if (tone === "") return rhyme
  const vowels = /^[^bcdghklmnpqrstvx]+/.exec(rhyme)?.[0] ?? rhyme
  const changed = Math.max(...Array.from("âêôăơ").map((vowel) => vowels.lastIndexOf(vowel)))
  const horned = changed >= 0 ? changed : vowels.indexOf("ư")
  const closed = vowels.length < rhyme.length
  const at = horned >= 0 ? horned : closed ? vowels.length - 1 : vowels.length === 3 ? 1 : 0
  return (rhyme.slice(0, at + 1) + (MARKS[tone] ?? "") + rhyme.slice(at + 1)).normalize("NFC")
}

const written = ({ onset, rhyme }: Syllable, tone: string): string => show(onset) + toned(show(rhyme), tone)

type Decoded = { word: string; strong: boolean }

function telex(word: string): Decoded | null {
  if (!/^[a-z]{2,10}$/.test(word) || isBareSyllable(word) || FOREIGN.has(word)) return null
  const typed = decode(word, telexStep)
  const syllable = typed && syllableOf(typed.letters, typed.tone)
  return syllable ? { word: written(syllable, typed.tone), strong: typed.shaped } : null
}

function vni(word: string): Decoded | null {
  if (!/^[a-z]{2,6}[a-z\d]*\d[a-z\d]*$/.test(word) && !/^[a-z]\d[a-z][a-z\d]*$/.test(word)) return null
  const typed = decode(word, vniStep)
  const syllable = typed && syllableOf(typed.letters, typed.tone)
  return syllable ? { word: written(syllable, typed.tone), strong: typed.shaped } : null
}

const ASCII_WORD = /[A-Za-z0-9]+/g
const MARKED = /[^\x00-\x7f]/

/**
 * What was meant by a text typed in Telex or VNI while the input method was off: "banhs dda" -> "bánh đa". Text that is already
 * right does not change: a word is decoded only when it is no syllable as it stands and is one afterwards, and a lone sign of typing
 * is not taken for one beside words with marks or words that are not Vietnamese.
 */
export function recoverTyping(text: string): { text: string; typing: RawTyping | null } {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const decoded = words.map((word) => telex(word.toLowerCase()) ?? vni(word.toLowerCase()))
  const found = decoded.filter((one) => one !== null)
  if (found.length === 0) return { text, typing: null }
  const rest = words.filter((_, at) => decoded[at] === null).map((word) => word.toLowerCase())
  const sure = found.some(({ strong }) => strong) || found.length > 1
  if (!sure && rest.some((word) => MARKED.test(word) || !(isBareSyllable(word) || /\d/.test(word))))
    return { text, typing: null }
  const typing = words.some((word, at) => decoded[at] && /\d/.test(word)) ? "vni" : "telex"
  return { text: text.replace(ASCII_WORD, (word) => replaced(word)), typing }
}

const replaced = (word: string): string => (telex(word.toLowerCase()) ?? vni(word.toLowerCase()))?.word ?? word
