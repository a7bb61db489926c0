import { findCheckedCodes, newCheckedCode } from "./checked-code"

/** What a shopper writes into a bank transfer, so that his order is found again: "OCOP", ten random characters and one that checks them. */
export type TransferMemo = string & { readonly __brand: "TransferMemo" }

const PREFIX = "OCOP"

/** Makes a memo from a source of random bytes, such as node's `randomBytes`: fifteen characters of A-Z and 0-9. */
export const newTransferMemo = (randomBytes: (length: number) => Uint8Array): TransferMemo =>
  newCheckedCode(PREFIX, randomBytes) as TransferMemo

/** The memos in the content of a transfer, wherever they stand in it and whatever a bank made of it. */
export const findTransferMemos = (content: string): TransferMemo[] =>
  findCheckedCodes(PREFIX, content) as TransferMemo[]
