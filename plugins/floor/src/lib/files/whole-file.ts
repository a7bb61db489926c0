/** What a second file, glued behind the first, would begin with: another format, or something that a browser runs. */
const STOWAWAY = /%PDF-|PK\x03\x04[\x0a\x14\x2d]\0|<script|<html|<svg[\s>]|<!doctype/i

const holdsStowaway = (tail: Buffer): boolean => STOWAWAY.test(tail.toString("latin1"))

/** A PDF ends with %%EOF; scanners and mail programs add at most a few line ends. */
export function endsAsPdf(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf("%%EOF")
  return end > 0 && /^[\s\0]*$/.test(bytes.subarray(end + 5).toString("latin1"))
}

/** A PNG is a row of chunks; the last is IEND and nothing follows it. */
export function endsAsPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length;) {
    const next = at + 12 + bytes.readUInt32BE(at)
    if (bytes.toString("latin1", at + 4, at + 8) === "IEND") return next === bytes.length
    at = next
  }
  return false
}

/** A WebP says in its head how long it is, without the eight bytes that say so. */
export const endsAsWebp = (bytes: Buffer): boolean =>
  bytes.length >= 20 && bytes.readUInt32LE(4) + 8 === bytes.length + (bytes.length % 2)

/** Where the compressed picture begins: behind the segments, each of which says how long it is. Null when they lead nowhere. */
function startOfScan(bytes: Buffer): number | null {
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1]
    if (marker === 0xff) {
      at += 1 // fill byte
      continue
    }
    const next = at + 2 + bytes.readUInt16BE(at + 2)
    if (marker === 0xda) return next
    at = next
  }
  return null
}

/** A JPEG ends with FF D9. Phones put more pictures and their own notes behind it, so those are let through. */
export function endsAsJpeg(bytes: Buffer): boolean {
  const scan = startOfScan(bytes)
  if (scan === null) return false
  const end = bytes.indexOf(Buffer.from([0xff, 0xd9]), scan)
  return end > 0 && !holdsStowaway(bytes.subarray(end + 2))
}
