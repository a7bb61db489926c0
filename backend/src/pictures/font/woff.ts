import { inflateSync } from "node:zlib"

/** The tables of one font, by tag: "glyf", "cmap", … */
export type FontTables = ReadonlyMap<string, Buffer>

const SIGNATURE = 0x774f4646
const HEADER_BYTES = 44
const ENTRY_BYTES = 20

/**
 * Unpacks a WOFF 1.0 file (W3C recommendation of 13 December 2012): a directory of zlib-compressed sfnt tables.
 * @throws RangeError when `file` is not WOFF
 */
export function readWoff(file: Buffer): FontTables {
  if (file.length < HEADER_BYTES || file.readUInt32BE(0) !== SIGNATURE) throw new RangeError("not a WOFF file")
  const count = file.readUInt16BE(12)
  return new Map(Array.from({ length: count }, (_, index) => readEntry(file, HEADER_BYTES + index * ENTRY_BYTES)))
}

function readEntry(file: Buffer, at: number): [string, Buffer] {
  const offset = file.readUInt32BE(at + 4)
  const packed = file.readUInt32BE(at + 8)
  const unpacked = file.readUInt32BE(at + 12)
  const data = file.subarray(offset, offset + packed)
  // A table that would not shrink is stored as it is.
  return [file.toString("latin1", at, at + 4), packed < unpacked ? inflateSync(data) : data]
}

/** @throws RangeError when the font lacks the table */
export function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag)
  if (!found) throw new RangeError(`the font has no ${tag} table`)
  return found
}
