import type { Day } from "@san-ocop/kit/day"
import { createHash } from "node:crypto"

// Crockford's base 32: no letters that look like digits.
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 10

/** A number for a certificate whose paper bears none: the same each time for the same product and decision. 50 bits. */
export function certificateNumber(provinceCode: string, decidedOn: Day, decision: string, productId: string): string {
  const hash = createHash("sha256").update([provinceCode, decidedOn, decision, productId].join("\n")).digest()
  const letters = Array.from({ length: LENGTH }, (_, index) => LETTERS.charAt((hash[index] ?? 0) % LETTERS.length))
  return `OCOP-${provinceCode}-${decidedOn.slice(0, 4)}-${letters.join("")}`
}
