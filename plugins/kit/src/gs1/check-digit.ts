/** The GS1 check digit of `digits`, which stand before it: weights 3 and 1 from the right (General Specifications 7.9). */
export function checkDigit(digits: string): number {
  let sum = 0
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1)
  return (10 - (sum % 10)) % 10
}

/** Whether the last of `digits` is the check digit of those before it. */
export const hasCheckDigit = (digits: string): boolean =>
  /^\d{2,}$/.test(digits) && checkDigit(digits.slice(0, -1)) === Number(digits.at(-1))

/**
 * A product's number as people have it on a packet, of 8, 12, 13 or 14 digits, as the 14 that a Digital Link wants.
 * Null when it is not one, or when its check digit is wrong.
 */
export function toGtin14(text: string): string | null {
  const digits = text.replace(/[\s-]/g, "")
  if (![8, 12, 13, 14].includes(digits.length) || !hasCheckDigit(digits)) return null
  return digits.padStart(14, "0")
}
