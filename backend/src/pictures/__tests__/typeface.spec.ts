import { readFileSync } from "node:fs"
import { openTypeface } from "../font/typeface"
import { readWoff } from "../font/woff"

const file = require.resolve("@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff")

describe("fonts", () => {
  const face = openTypeface(700)

  it("unpacks every table of a WOFF file to its declared length", () => {
    const data = readFileSync(file)
    const tables = readWoff(data)
    for (let index = 0; index < data.readUInt16BE(12); index++) {
      const tag = data.toString("latin1", 44 + index * 20, 48 + index * 20)
      expect(tables.get(tag)?.length).toBe(data.readUInt32BE(44 + index * 20 + 12))
    }
  })

  it("refuses what is no WOFF file", () => {
    expect(() => readWoff(Buffer.from("no font at all, but long enough for a header of it"))).toThrow(RangeError)
  })

  it("has a glyph with an outline for every Vietnamese letter", () => {
    const letters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ"
    for (const letter of letters + letters.toUpperCase()) {
      expect([letter, face.width(letter, 100) > 10]).toEqual([letter, true])
      expect([letter, face.path(letter, 0, 0, 100).startsWith("M")]).toEqual([letter, true])
    }
  })

  it("draws a letter and its mark the same whether they come as one character or two", () => {
    const composed = "Mắm tôm Hậu Lộc".normalize("NFC")
    expect(face.path(composed.normalize("NFD"), 0, 0, 40)).toBe(face.path(composed, 0, 0, 40))
  })

  it("draws inside the line: no point above the ascender nor below the descender", () => {
    const numbers = (face.path("ỘƯỢgjẬ", 0, 0, 100).match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
    const heights = numbers.filter((_, index) => index % 2 === 1)
    expect(Math.min(...heights)).toBeGreaterThan(-125)
    expect(Math.max(...heights)).toBeLessThan(35)
  })
})
