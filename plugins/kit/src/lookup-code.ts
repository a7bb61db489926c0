import { CROCKFORD, readCrockford } from "./crockford"

/** Eight Crockford base32 characters: 40 random bits, no I, L, O or U to misread. */
export type LookupCode = string & { readonly __brand: "LookupCode" }

const LENGTH = 8
const CODE = new RegExp(`^[${CROCKFORD}]{${String(LENGTH)}}$`)

/** Makes a code from a source of random bytes, such as node's `randomBytes`. The source must be cryptographic: a code opens an order. */
export function newLookupCode(randomBytes: (length: number) => Uint8Array): LookupCode {
  // Five bits of each byte: 32 divides 256, so every character is equally likely.
  return Array.from(randomBytes(LENGTH), (byte) => CROCKFORD[byte & 31]).join("") as LookupCode
}

/** Reads a code as people type it: any case, with dashes or spaces, O for 0, I and L for 1. Null when it is not one. */
export function parseLookupCode(text: string): LookupCode | null {
  const code = readCrockford(text.replace(/[\s\-–]/g, ""))
  return CODE.test(code) ? (code as LookupCode) : null
}

/** "7K3M9QXZ" as pages print it: "7K3M-9QXZ". */
export const formatLookupCode = (code: string): string => code.replace(/^(.{4})(.{4})$/, "$1-$2")
