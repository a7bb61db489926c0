const SHOWN = 4

/** All but the last four digits hidden: "038185001234" -> "*** *** 1234". A number of fewer than eight hides wholly. */
export function maskNumber(number: string): string {
  const digits = number.replace(/\D/g, "")
  return digits.length < 2 * SHOWN ? "***" : `*** *** ${digits.slice(-SHOWN)}`
}

const PERSONAL_ID = /\d{12}/

/** The same of a number that is, or holds, somebody's personal ID: since July 2025 a household's tax code and registration are its owner's. Any other stays whole. */
export const maskPersonalId = (number: string): string =>
  PERSONAL_ID.test(number.replace(/[\s.]/g, "")) ? maskNumber(number) : number
