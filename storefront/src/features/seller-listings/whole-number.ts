// Digits, or groups of three behind a dot, a comma or a blank: "185.000", "185 000". "1.5" is not a whole number, and not 15.
const WHOLE = /^(?:\d+|\d{1,3}(?:[.,\s]\d{3})+)$/

/** Reads a whole number as people type it, with or without "₫", "đ", "đồng" or "g" behind it. Null when it is not one. */
export function wholeNumber(text: string): number | null {
  const digits = text
    .trim()
    .replace(/\s*(?:₫|đ|đồng|vnd|g|gam)\.?$/iu, "")
    .trim()
  if (!WHOLE.test(digits)) return null
  const value = Number(digits.replace(/\D/g, ""))
  return Number.isSafeInteger(value) ? value : null
}
