import type { Phrases } from "./phrases"
import type { SearchWord } from "./words"

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "))

/** How much of a thing, and how strong it is. Bird's nest is no ten kilograms (yến). */
const MEASURES = set("độ g gr gram gam kg kilogram kí ký kilô cân lạng tạ tấn ml lít lit l cc")
/** What a thing is bought in or counted by. */
const COUNTED_BY = set(
  "hũ lọ chai gói túi hộp bịch bao thùng lon can con quả trái củ cái chiếc bó nải chùm cặp vỉ khay phần suất tô bát ly cốc ống viên miếng",
)
/** Those that nobody takes for the thing itself when they stand in front of it: a basket (giỏ) and a bag (túi) are things. */
const IN_FRONT = set("hũ chai gói bịch thùng lon can con quả trái củ chiếc")
/** The same without marks, where it is no other word: "lon" is a pig, too, and "ong" a bee. A pearl (trai) stands behind. */
const IN_FRONT_BARE = set("hu chai goi thung bich trai")
/** What holds things, and is a thing itself where nothing that comes in it follows: "lọ mật ong", but "lọ gốm". */
const HOLDING = set("hũ hủ lọ chai gói túi hộp bịch bao thùng lon can vỉ két lốc")
/** "lo" and "can" without marks are many words. */
const HOLDING_BARE = set("hu lo chai goi tui hop bich thung")
const BESIDE_BARE = set("hu chai goi tui hop bich thung bao")
const NUMBERS = set("một hai ba bốn năm sáu bảy tám chín mười vài mấy nửa")

const bare = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].map((word) => word.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d")))
const marked = { measures: MEASURES, countedBy: COUNTED_BY, beside: COUNTED_BY, inFront: IN_FRONT, holding: HOLDING }
const unmarked = {
  ...{ measures: bare(MEASURES), countedBy: bare(COUNTED_BY), beside: BESIDE_BARE },
  ...{ inFront: IN_FRONT_BARE, holding: HOLDING_BARE },
}

const MEASURED = /^\d+(?:kg|gr?|gam|ml|l|lít|lit)$/u

/** Where words say how much: the place of the first, and how many. */
export type MeasureSpan = { at: number; length: number }

/**
 * How much of a thing was asked for, and in what: "2 hũ", "túi 5 kg", "500g", "0,5 lít", and a counter in front of the thing ("chai nước
 * mắm"). No product is called so; where one is, whoever looks for all words finds it.
 *
 * @param text what the words stand in
 * @param isMarked whether it was typed with marks, so that words mean what they are with them
 * @param contents what comes in jars, bottles and bags
 */
export function measures(
  words: readonly SearchWord[],
  text: string,
  isMarked: boolean,
  contents: Phrases<unknown>,
): MeasureSpan[] {
  const known = isMarked ? marked : unmarked
  const textAt = (at: number): string => words[at]?.text ?? ""
  const between = (at: number): string => text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0)
  // A number that a word runs into is its own: "st25".
  const isFree = (at: number): boolean => at === 0 || between(at - 1) !== ""
  const isNumber = (at: number): boolean =>
    isFree(at) && (/^\d{1,4}$/u.test(textAt(at)) || (isMarked && NUMBERS.has(textAt(at))))
  const found: MeasureSpan[] = []
  for (let at = 0; at < words.length; at++) {
    if (known.holding.has(textAt(at)) && isContent(at + 1)) found.push({ at, length: 1 })
    if (MEASURED.test(textAt(at))) found.push(withCounter(at, 1))
    if (!isNumber(at)) continue
    const last = /^[.,]$/u.test(between(at)) && /^\d+$/u.test(textAt(at + 1)) ? at + 1 : at
    const unit = textAt(last + 1)
    if (known.measures.has(unit)) found.push(withCounter(at, last + 2 - at + ofProtein(last + 1)))
    else if (known.countedBy.has(unit) && last + 2 < words.length) found.push({ at, length: last + 2 - at })
  }
  if (words.length > 1 && known.inFront.has(textAt(0))) found.push({ at: 0, length: 1 })
  return found

  // One word without marks may be many.
  function isContent(at: number): boolean {
    return contents.at(words, at, isMarked).some(({ length }) => isMarked || length > 1)
  }

  /** "40 độ đạm": what the degrees are of. */
  function ofProtein(at: number): number {
    return /^(?:độ đạm|do dam)$/u.test(`${textAt(at)} ${textAt(at + 1)}`) ? 1 : 0
  }

  /** "túi 5 kg": what it comes in, before how much. */
  function withCounter(at: number, length: number): MeasureSpan {
    return at > 0 && known.beside.has(textAt(at - 1)) ? { at: at - 1, length: length + 1 } : { at, length }
  }
}
