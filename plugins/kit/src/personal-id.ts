/** A personal identification number: twelve digits, never shown whole. */
export type PersonalId = string & { readonly __brand: "PersonalId" }

// Provinces of birth: the codes of the 63 provinces until June 2025 (Circular 59/2021/TT-BCA).
const PROVINCES = new Set(
  (
    "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 " +
    "045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 " +
    "092 093 094 095 096"
  ).split(" "),
)
// Who was born abroad has the code of a country; the list is not public, so only its range is checked.
const FIRST_COUNTRY = 101
const TWELVE_DIGITS = /^\d{12}$/

/** Year of birth that the digits say: the fourth is century and sex (0, 1: 1900s; 2, 3: 2000s; and so on), then two of the year. */
export const birthYearOf = (id: string): number => 1900 + 100 * Math.floor(Number(id[3]) / 2) + Number(id.slice(4, 6))

/**
 * Reads a personal ID as people type it, with spaces and dots. There is no check digit: place of birth, and a year of birth
 * within the last 120 of `year`, are all that can be judged. Null when it cannot be one.
 */
export function parsePersonalId(text: string, year: number): PersonalId | null {
  const digits = text.replace(/[\s.]/g, "")
  if (!TWELVE_DIGITS.test(digits)) return null
  const birthplace = digits.slice(0, 3)
  if (!PROVINCES.has(birthplace) && Number(birthplace) < FIRST_COUNTRY) return null
  const born = birthYearOf(digits)
  return born <= year && born > year - 120 ? (digits as PersonalId) : null
}
