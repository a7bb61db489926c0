/**
 * Reads the `cmap` table (OpenType 1.9), format 4: characters of the Basic Multilingual Plane, all that Vietnamese needs.
 * @throws RangeError when the font has no such sub-table
 */
export function readCharMap(cmap: Buffer): ReadonlyMap<number, number> {
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const start = cmap.readUInt32BE(4 + index * 8 + 4)
    if (cmap.readUInt16BE(start) === 4) return readSegments(cmap.subarray(start))
  }
  throw new RangeError("the font has no character map of format 4")
}

function readSegments(data: Buffer): Map<number, number> {
  const doubled = data.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled] as const
  const glyphs = new Map<number, number>()
  for (let at = 0; at < doubled; at += 2) {
    const last = data.readUInt16BE(ends + at)
    const first = data.readUInt16BE(starts + at)
    const delta = data.readUInt16BE(deltas + at)
    const offset = data.readUInt16BE(offsets + at)
    for (let code = first; code <= last && code < 0xffff; code++) {
      const base = offset === 0 ? code : data.readUInt16BE(offsets + at + offset + (code - first) * 2)
      if (base !== 0) glyphs.set(code, (base + delta) & 0xffff)
    }
  }
  return glyphs
}
