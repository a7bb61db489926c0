import { findCheckedCodes, newCheckedCode } from "./checked-code"

/** What stands in the content of a transfer to a stall: "CHISAN", ten random characters and one that checks them. It stays that payout's whatever becomes of it. */
export type PayoutReference = string & { readonly __brand: "PayoutReference" }

// Another word than a shopper's memo begins with, so that no stall's statement takes a payout for an order's money.
const PREFIX = "CHISAN"

/** Makes a reference from a source of random bytes, such as node's `randomBytes`: seventeen characters of A-Z and 0-9. */
export const newPayoutReference = (randomBytes: (length: number) => Uint8Array): PayoutReference =>
  newCheckedCode(PREFIX, randomBytes) as PayoutReference

/** The references in the content of a transfer, wherever they stand in it and whatever a bank made of it. */
export const findPayoutReferences = (content: string): PayoutReference[] =>
  findCheckedCodes(PREFIX, content) as PayoutReference[]
