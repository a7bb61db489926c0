import { amountsAsDigits } from "./amounts-in-words"

/** What a person is ready to pay, in whole dong. */
export type PriceRange = { min?: number; max?: number }

const UNIT = "(k|nghin|ngan|tr|trieu|cu|d|dong|vnd|vnđ)"
// Zeros in front are what `amountsAsDigits` fills up with.
const NUMBER = "(\\d{1,3}(?:[.,]\\d{3})+|0*\\d{1,9}(?:[.,]\\d{1,2})?)"
// After a bare number these say that it is no price: "dưới 5 kg", "trên 40 độ".
const NO_PRICE =
  "(?!\\s*(?:g|kg|gr|gam|ml|l|lit|do|sao|hop|hu|chai|goi|tui|nam|%|cm|m|mm|con|qua|trai|cai|chiec|nguoi|in)\\b)(?![\\w.,]*\\d)"
// "200 nghìn đồng": but not the beginning of Đồng Tháp.
const CURRENCY = "(?:\\s+(?:dong|vnd|vnđ)(?=\\s*(?:$|[-–,.;]|(?:tro|do|den|toi)\\b)))?"
const AMOUNT = `${NUMBER}\\s*${UNIT}?(\\d)?(\\s+ruoi)?\\b${NO_PRICE}${CURRENCY}`
// A number alone is a price only with its unit, and "d" alone is too little of one.
const PRICED = AMOUNT.replace(`${UNIT}?`, "(k|nghin|ngan|tr|trieu|dong|vnd|vnđ)")
// Thousands in groups, or five digits, are money with "d" too: "200.000đ".
const IN_FULL = "(\\d{1,3}(?:[.,]\\d{3})+|\\d{5,9})\\s*(d)()()\\b"
const ROUND = `(?=\\d{2,4}\\b)${AMOUNT}`
const TO = "(?:-|–|den|toi)"
const BEFORE = "(?<![\\w.,-])"
const CAP = 2_000_000_000
const ROUGHLY = 0.25

const SCALES: Record<string, number> = { k: 1e3, nghin: 1e3, ngan: 1e3, tr: 1e6, trieu: 1e6, cu: 1e6 }

type Amount = { number: number; unit: string | undefined }

function amountOf([number = "", unit, rest, half]: (string | undefined)[]): Amount {
  const whole = /^\d{1,3}(?:[.,]\d{3})+$/.test(number) ? number.replace(/[.,]/g, "") : number.replace(",", ".")
  const tail = rest ? Number(rest) / 10 : half ? 0.5 : 0
  return { number: Number(whole) + tail, unit }
}

/** "200" after "dưới" is two hundred thousand: nothing costs two hundred dong. */
function dong({ number, unit }: Amount, inherited?: string): number {
  const scale = SCALES[unit ?? inherited ?? ""] ?? (unit === undefined && number < 1000 ? 1e3 : 1)
  return Math.min(Math.round(number * scale), CAP)
}

type Rule = { pattern: RegExp; read: (groups: (string | undefined)[]) => PriceRange | null }

const rule = (source: string, read: Rule["read"]): Rule => ({ pattern: new RegExp(source, "u"), read })
const between = (groups: (string | undefined)[]): PriceRange | null => {
  const [from, to] = [amountOf(groups.slice(0, 4)), amountOf(groups.slice(4))]
  const [low, high] = [dong(from, to.unit), dong(to, from.unit)]
  return low <= high ? { min: low, max: high } : { min: high, max: low }
}
const about = (groups: (string | undefined)[]): PriceRange => {
  const amount = dong(amountOf(groups))
  return { min: Math.round(amount * (1 - ROUGHLY)), max: Math.round(amount * (1 + ROUGHLY)) }
}
const RULES: readonly Rule[] = [
  rule(`${BEFORE}(?:gia|tu|gia tu)\\s+${AMOUNT}\\s*${TO}\\s*${AMOUNT}`, between),
  rule(`${BEFORE}${AMOUNT}\\s*${TO}\\s*${PRICED}`, between),
  rule(`${BEFORE}(?:gia\\s+)?(?:tren duoi|xap xi)\\s+${AMOUNT}`, about),
  rule(
    `${BEFORE}(?:gia\\s+)?(?:duoi|nho hon|khong qua|it hon|toi da|re hon|chua (?:den|toi)|<=?)\\s*${AMOUNT}`,
    (groups) => ({ max: dong(amountOf(groups)) }),
  ),
  rule(
    `${BEFORE}(?:gia\\s+)?(?:tren|hon|lon hon|toi thieu|it nhat|tu|>=?)\\s*${AMOUNT}(?:\\s+(?:tro len|do len))?`,
    (groups) => ({ min: dong(amountOf(groups)) }),
  ),
  rule(`${BEFORE}(?:gia\\s+)?(?:tam|khoang|co|tam gia|chung|gan|quanh)\\s+${PRICED}`, about),
  rule(`${BEFORE}(?:(?:gia\\s+)?(?:tam|khoang|tam gia|tam khoang|co khoang|quanh)|gia)\\s+${ROUND}`, about),
  rule(`${BEFORE}${PRICED}\\s*(?:tro|do) (?:xuong|lai)`, (groups) => ({ max: dong(amountOf(groups)) })),
  rule(`${BEFORE}${PRICED}\\s*(?:tro|do) len`, (groups) => ({ min: dong(amountOf(groups)) })),
  rule(`${BEFORE}(?:gia\\s+)?${PRICED}`, about),
  rule(`${BEFORE}(?:gia\\s+)?${IN_FULL}`, about),
]

/**
 * The price in a text, and where it stands. `folded` is the text without marks, sign for sign.
 * "dưới 200k", "từ 100 đến 300 nghìn", "1tr2", "tầm 1,5 triệu", "dưới hai trăm nghìn".
 */
export function findPrice(folded: string): { range: PriceRange; start: number; end: number } | null {
  const text = amountsAsDigits(folded)
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(text)
    const range = match && read(match.slice(1))
    if (match && range) return { range, start: match.index, end: match.index + match[0].length }
  }
  return null
}
