import { CROCKFORD } from "./crockford"

/** What a shopper writes into a bank transfer, so that his order is found again: "OCOP", ten random characters and one that checks them. */
export type TransferMemo = string & { readonly __brand: "TransferMemo" }

const PREFIX = "OCOP"
const RANDOM = 10
// As a content reads when it is folded: no O, no I, no L.
const FOLDED_PREFIX = "0C0P"
const TAIL = new RegExp(`^[${CROCKFORD}]{${String(RANDOM + 1)}}`)

/**
 * The check character of some Crockford characters, by the recursion of ISO 7064 for an alphabet of 32: any one wrong character
 * changes it.
 */
function checkOf(characters: string): string {
  const size = CROCKFORD.length
  let state = size
  for (const character of characters) {
    state = (state + CROCKFORD.indexOf(character)) % size || size
    state = (state * 2) % (size + 1)
  }
  return CROCKFORD[(size + 1 - state) % size] ?? ""
}

/** Makes a memo from a source of random bytes, such as node's `randomBytes`: fifteen characters of A-Z and 0-9. */
export function newTransferMemo(randomBytes: (length: number) => Uint8Array): TransferMemo {
  const random = Array.from(randomBytes(RANDOM), (byte) => CROCKFORD[byte & 31]).join("")
  return (PREFIX + random + checkOf(random)) as TransferMemo
}

/** Capital letters and digits alone, with the letters that look like digits as digits: what banks leave of a text. */
const folded = (content: string): string =>
  content
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")

/**
 * The memos in the content of a transfer, wherever they stand in it. Banks change case, drop or add punctuation, break lines inside
 * words and write their own text around; people type O for 0. What the check character contradicts is no memo.
 */
export function findTransferMemos(content: string): TransferMemo[] {
  const text = folded(content)
  const found = new Set<TransferMemo>()
  for (let at = text.indexOf(FOLDED_PREFIX); at >= 0; at = text.indexOf(FOLDED_PREFIX, at + 1)) {
    const tail = TAIL.exec(text.slice(at + FOLDED_PREFIX.length))?.[0]
    if (tail && checkOf(tail.slice(0, RANDOM)) === tail.slice(RANDOM)) found.add((PREFIX + tail) as TransferMemo)
  }
  return [...found]
}
