import { CROCKFORD } from "./crockford"

const RANDOM = 10
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

/** A code for the content of a transfer: a prefix, ten random characters and one that checks them, all of A-Z and 0-9. */
export function newCheckedCode(prefix: string, randomBytes: (length: number) => Uint8Array): string {
  const random = Array.from(randomBytes(RANDOM), (byte) => CROCKFORD[byte & 31]).join("")
  return prefix + random + checkOf(random)
}

/** Capital letters and digits alone, with the letters that look like digits as digits: what banks leave of a text. */
const folded = (content: string): string =>
  content
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1")

/**
 * The codes with a prefix in the content of a transfer, wherever they stand in it. Banks change case, drop or add punctuation, break lines inside
 * words and write their own text around; people type O for 0. What the check character contradicts is no code.
 */
export function findCheckedCodes(prefix: string, content: string): string[] {
  const [text, start] = [folded(content), folded(prefix)]
  const found = new Set<string>()
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const tail = TAIL.exec(text.slice(at + start.length))?.[0]
    if (tail && checkOf(tail.slice(0, RANDOM)) === tail.slice(RANDOM)) found.add(prefix + tail)
  }
  return [...found]
}
