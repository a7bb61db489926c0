const SHOWN = 4

/** All but the last four digits hidden: "038185001234" -> "*** *** 1234". A number of fewer than eight hides wholly. */
export function maskNumber(number: string): string {
  const digits = number.replace(/\D/g, "")
  return digits.length < 2 * SHOWN ? "***" : `*** *** ${digits.slice(-SHOWN)}`
}
