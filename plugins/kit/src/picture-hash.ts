/** Sixty-four bits of how a picture looks, as 16 hexadecimal digits. Alike pictures differ in few bits. */
export type PictureHash = string

/** Pictures that differ in no more bits are taken for one picture, smaller, brighter or saved anew. */
export const SAME_PICTURE_BITS = 4

const BYTES_OF_A_ROW = 9
const ROWS = 8

/**
 * The difference hash of a picture drawn as 9 by 8 grey pixels, row by row: each bit says whether a pixel is darker than the one
 * to its right. Null for a picture with next to no light and shade, which would be like every other such picture.
 */
export function differenceHash(grey: Uint8Array): PictureHash | null {
  let bits = ""
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < BYTES_OF_A_ROW - 1; column++) {
      const at = row * BYTES_OF_A_ROW + column
      bits += (grey[at] ?? 0) < (grey[at + 1] ?? 0) ? "1" : "0"
    }
  }
  const ones = bits.replaceAll("0", "").length
  if (ones < 6 || ones > 58) return null
  return BigInt(`0b${bits}`).toString(16).padStart(16, "0")
}

/** In how many bits two hashes differ. */
export function hashDistance(one: PictureHash, other: PictureHash): number {
  const different = (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2)
  return different.replaceAll("0", "").length
}

/**
 * Five parts of a hash, each with its place. Two hashes within four bits of each other agree in at least one part, so that an
 * index of parts finds every alike picture.
 */
export function hashBands(hash: PictureHash): string[] {
  const bits = BigInt(`0x${hash}`).toString(2).padStart(64, "0")
  const ends = [0, 13, 26, 39, 52, 64]
  return ends.slice(1).map((end, i) => `${i}:${bits.slice(ends[i], end)}`)
}
