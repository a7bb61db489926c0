const UNITS: Readonly<Record<string, number>> = {
  ...{ mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, sau: 6, bay: 7, tam: 8, chin: 9 },
}
const SCALES: Readonly<Record<string, number>> = { nghin: 1, ngan: 1, k: 1, trieu: 1_000, tr: 1_000, cu: 1_000 }

const UNIT = `(?:${Object.keys(UNITS).join("|")}|[1-9])`
const TENS = `(?:(?:${UNIT}\\s+)?muoi(?:\\s+${UNIT})?|${UNIT}\\s+chuc)`
const HUNDREDS = `${UNIT}\\s+tram(?:\\s+(?:ruoi|${TENS}|(?:(?:linh|le)\\s+)?${UNIT})(?!\\s+(?:tram|muoi|chuc)))?`
const NUMBER = `(?:${HUNDREDS}|${TENS}|${UNIT}|nua)`
const THOUSANDS = "(?:nghin|ngan|k)"
const MILLIONS = "(?:trieu|tr|cu)"
const AFTER_MILLIONS = `(?:\\s+(?:ruoi|${HUNDREDS}(?:\\s+${THOUSANDS})?|${TENS}\\s+${THOUSANDS}|${UNIT}(?!\\s*[\\w.,])))?`
// Hundreds alone are thousands of them, where a price is spoken of: "dưới hai trăm", but not "hai trăm gam".
const OF_PRICE = "(?<=\\b(?:duoi|tren|tam|khoang|quanh|tu|den|toi|hon|qua|gia|chung|co|duoi khoang)\\s+)"
const NO_PRICE = "(?!\\s*(?:g|gr|gam|gram|ml|kg|can|lit|nam|con|qua|trai|cai|chiec|nguoi)\\b)"

const AMOUNT = new RegExp(
  `(?<![\\w.,-])(?:(${NUMBER})\\s+(${THOUSANDS}|${MILLIONS}${AFTER_MILLIONS})|${OF_PRICE}(${HUNDREDS})${NO_PRICE})(?![\\w])`,
  "gu",
)

const digit = (word = ""): number => UNITS[word] ?? Number(word)

/** "hai tram nam muoi" -> 250; "hai tram nam", as it is said for 250, too. */
function valueOf(words: string): number {
  if (words === "nua") return 0.5
  const [, hundreds = "", rest = ""] = /^(?:(\S+)\s+tram)?\s*(.*)$/u.exec(words) ?? []
  const above = hundreds ? digit(hundreds) * 100 : 0
  if (rest === "") return above
  if (rest === "ruoi") return above + 50
  const odd = /^(?:linh|le)\s+(\S+)$/u.exec(rest)
  if (odd) return above + digit(odd[1])
  const tens = /^(?:(\S+)\s+)?(?:muoi|chuc)(?:\s+(\S+))?$/u.exec(rest)
  if (tens) return above + (tens[1] ? digit(tens[1]) : 1) * 10 + (tens[2] ? digit(tens[2]) : 0)
  return above + digit(rest) * (hundreds ? 10 : 1)
}

/** What follows the millions, in thousands: "hai" -> 200, "hai tram" -> 200, "ruoi" -> 500. */
function afterMillions(words: string): number {
  const said = words.replace(new RegExp(`\\s+${THOUSANDS}$`, "u"), "")
  if (said === "") return 0
  if (said === "ruoi") return 500
  const value = valueOf(said)
  return /tram|muoi|chuc/u.test(said) ? value : value * 100
}

/**
 * Amounts that were written in words, as digits: "duoi hai tram nghin" -> "duoi 00000000200k". Zeros before them keep every sign in its place.
 * An amount that digits have no room for stays as it is.
 * @param folded a text without marks
 */
export const amountsAsDigits = (folded: string): string =>
  folded.replace(AMOUNT, (all: string, number?: string, unit?: string, hundreds?: string) => {
    const [scale = "", ...rest] = unit?.split(/\s+/u) ?? []
    const thousands = hundreds
      ? valueOf(hundreds)
      : valueOf(number ?? "") * (SCALES[scale] ?? 1) + afterMillions(rest.join(" "))
    const digits = `${thousands}k`
    return Number.isInteger(thousands) && digits.length <= all.length ? digits.padStart(all.length, "0") : all
  })
