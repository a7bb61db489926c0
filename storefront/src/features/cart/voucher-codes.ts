/** Most codes that one cart is asked about. */
const MOST = 10
const CODE = /^[A-Z0-9]{4,16}$/

/** A code as people type it: capitals and spaces do not matter. Null when it cannot be one. */
export function readCode(typed: string): string | null {
  const code = typed.replace(/\s+/g, "").toUpperCase()
  return CODE.test(code) ? code : null
}

/** The codes that a cookie holds; what is none is left out. */
export const codesIn = (cookie: string | null): string[] =>
  [...new Set((cookie ?? "").split(".").flatMap((code) => readCode(code) ?? []))].slice(0, MOST)

/** The codes as a cookie holds them. */
export const cookieOf = (codes: readonly string[]): string => codes.slice(-MOST).join(".")
