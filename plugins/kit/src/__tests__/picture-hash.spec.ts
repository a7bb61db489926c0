import fc from "fast-check"
import { differenceHash, hashBands, hashDistance, SAME_PICTURE_BITS } from "../picture-hash"

const hash = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }).map((bits) => bits.toString(16).padStart(16, "0"))
const flip = (from: string, bits: number[]): string =>
  bits
    .reduce((value, bit) => value ^ (1n << BigInt(bit)), BigInt(`0x${from}`))
    .toString(16)
    .padStart(16, "0")
const bits = (max: number) => fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: max })

describe("a picture's hash", () => {
  it("has one bit for each step from dark to light", () => {
    const stripes = Uint8Array.from({ length: 72 }, (_, i) => ((i % 9) % 2 === 0 ? 0 : 255))
    expect(differenceHash(stripes)).toBe("aa".repeat(8))
  })
  it("is none for a picture that shows next to nothing", () => {
    expect(differenceHash(new Uint8Array(72))).toBeNull()
  })
  it("is as far from another as bits were changed", () => {
    fc.assert(
      fc.property(hash, bits(64), (from, flipped) =>
        expect(hashDistance(from, flip(from, flipped))).toBe(flipped.length),
      ),
    )
  })
  it("shares a part with every hash within four bits, so that the index misses none", () => {
    fc.assert(
      fc.property(hash, bits(SAME_PICTURE_BITS), (from, flipped) => {
        const other = new Set(hashBands(flip(from, flipped)))
        expect(hashBands(from).some((band) => other.has(band))).toBe(true)
      }),
    )
  })
})
