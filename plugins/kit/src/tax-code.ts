import { parsePersonalId } from "./personal-id"

/** A Vietnamese tax code as papers print it: "0100109106", "0100109106-001" of a branch, or a person's twelve digits. */
export type TaxCode = string & { readonly __brand: "TaxCode" }
export type TaxCodeKind = "organisation" | "branch" | "personal"

const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3]
const ORGANISATION = /^\d{10}$/
const BRANCH = /^(\d{10})-?(\d{3})$/

/** The tenth digit that belongs to nine; 10 where such a number is never issued. */
export function taxCheckDigit(nine: string): number {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(nine[i]), 0)
  return 10 - (sum % 11)
}

const isOrganisation = (digits: string): boolean =>
  ORGANISATION.test(digits) && taxCheckDigit(digits.slice(0, 9)) === Number(digits[9])

/**
 * Reads a tax code as people type it, with spaces and dots. Null when a digit is wrong. Since July 2025 the tax code of a
 * household is its owner's personal ID (Circular 86/2024/TT-BTC): such a code is a personal ID, and is kept like one.
 */
export function parseTaxCode(text: string, year: number): { code: TaxCode; kind: TaxCodeKind } | null {
  const typed = text.replace(/[\s.]/g, "")
  if (isOrganisation(typed)) return { code: typed as TaxCode, kind: "organisation" }
  const personal = parsePersonalId(typed, year)
  if (personal !== null) return { code: personal as string as TaxCode, kind: "personal" }
  const [, head = "", branch = ""] = BRANCH.exec(typed) ?? []
  if (!isOrganisation(head) || branch === "000") return null
  return { code: `${head}-${branch}` as TaxCode, kind: "branch" }
}
