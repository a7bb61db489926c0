import { randomBytes } from "node:crypto"
import { newLookupCode } from "@san-ocop/kit/lookup-code"

/** A code by which people follow a case: forty random bits. */
export const newCaseCode = (): string => newLookupCode((length) => randomBytes(length))
