import { readCharMap } from "./char-map"
import { contourPath, readSimpleGlyph, type Contour } from "./outline"
import { readWoff, table } from "./woff"

/** One file of a typeface: the glyphs of some characters. Measures are in units of the font, `unitsPerEm` to the em. */
export type Subset = {
  unitsPerEm: number
  has(code: number): boolean
  advance(code: number): number
  /** SVG path data with the baseline's start at (x, y) and `scale` picture units per font unit. */
  path(code: number, x: number, y: number, scale: number): string
}

// Flags of a composite glyph's component (OpenType 1.9, glyf table).
const WORDS = 1
const SCALED = 8
const MORE = 32
const SCALED_XY = 64
const MATRIX = 128

/** Opens a WOFF file with TrueType outlines. @throws RangeError when it is something else */
export function openSubset(file: Buffer): Subset {
  const tables = readWoff(file)
  const [head, loca, glyf, hmtx] = ["head", "loca", "glyf", "hmtx"].map((tag) => table(tables, tag)) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ]
  const chars = readCharMap(table(tables, "cmap"))
  const metrics = table(tables, "hhea").readUInt16BE(34)
  const longOffsets = head.readInt16BE(50) === 1
  const offset = (glyph: number): number =>
    longOffsets ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2

  function contours(glyph: number): Contour[] {
    const data = glyf.subarray(offset(glyph), offset(glyph + 1))
    if (data.length === 0) return []
    const count = data.readInt16BE(0)
    return count >= 0 ? readSimpleGlyph(data, count) : composite(data)
  }

  function composite(data: Buffer): Contour[] {
    const result: Contour[] = []
    for (let at = 10, flags = MORE; flags & MORE;) {
      flags = data.readUInt16BE(at)
      const part = contours(data.readUInt16BE(at + 2))
      const dx = flags & WORDS ? data.readInt16BE(at + 4) : data.readInt8(at + 4)
      const dy = flags & WORDS ? data.readInt16BE(at + 6) : data.readInt8(at + 5)
      at += flags & WORDS ? 8 : 6
      const scales = flags & MATRIX ? 4 : flags & SCALED_XY ? 2 : flags & SCALED ? 1 : 0
      const read = (index: number): number => data.readInt16BE(at + index * 2) / 16384
      const [a, b, c, d] =
        scales === 4
          ? [read(0), read(1), read(2), read(3)]
          : [scales ? read(0) : 1, 0, 0, scales === 2 ? read(1) : scales ? read(0) : 1]
      at += scales * 2
      const moved = (contour: Contour): Contour =>
        contour.map(({ x, y, on }) => ({ x: a! * x + c! * y + dx, y: b! * x + d! * y + dy, on }))
      result.push(...part.map(moved))
    }
    return result
  }

  return {
    unitsPerEm: head.readUInt16BE(18),
    has: (code) => chars.has(code),
    advance: (code) => hmtx.readUInt16BE(Math.min(chars.get(code) ?? 0, metrics - 1) * 4),
    path: (code, x, y, scale) =>
      contours(chars.get(code) ?? 0)
        .map((contour) => contourPath(contour, (point) => ({ x: x + point.x * scale, y: y - point.y * scale })))
        .join(""),
  }
}
