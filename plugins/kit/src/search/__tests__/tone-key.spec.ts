import * as fc from "fast-check"
import { plainKey, toneKey } from "../tone-key"
import { isBareSyllable } from "../syllable"
import { plainKeys, type SearchWord, toneKeys, withNumbersTogether } from "../words"
import { realWords } from "./syllables"

const isSyllable = ({ text, marked }: SearchWord): boolean => marked || isBareSyllable(text)

describe("the tone key", () => {
  it.each([
    ["dừa", "duwaf"],
    ["dứa", "duwas"],
    ["dưa", "duwaz"],
    ["của", "cuar"],
    ["đường", "dduwowngf"],
    ["ST25", "st25"],
    ["ong", "ongz"],
    ["1", "mootj"],
  ])("spells %s as %s", (word, key) => {
    expect(toneKey(word)).toBe(key)
  })

  it.each([
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["kỉ", "kỷ"],
    ["quí", "quý"],
    ["mì", "mỳ"],
  ])("makes one of %s and %s, the same word spelled twice", (one, other) => {
    expect(toneKey(one)).toBe(toneKey(other))
  })

  it("keeps apart every two syllables of the catalogue and the communes that are not one word", () => {
    const spellings = new Map<string, Set<string>>()
    for (const { key, text } of realWords().filter(isSyllable))
      spellings.set(key, (spellings.get(key) ?? new Set()).add(text))
    const shared = [...spellings.values()].filter((texts) => texts.size > 1).map((texts) => [...texts].sort().join(" "))
    // One word in two spellings, and syllables of other peoples' names that Telex cannot tell from ours.
    const known =
      /^(hoà hòa|hoá hóa|th(uỳ thùy|uỷ thủy|uỵ thụy)|thùy thuỳ|thủy thuỷ|thụy thuỵ|hòa hoà|hóa hoá|quí quý|sĩ sỹ|vĩ vỹ|tôr tổ|boòng bồng|qui quy|i y|toong tông)$/
    expect(shared.filter((texts) => !known.test(texts))).toEqual([])
  })

  it("is ASCII, and is the same for composed and decomposed text, whatever is typed", () => {
    for (const { text, key } of realWords()) {
      expect(key).toMatch(/^[a-z\d]+$/)
      expect(toneKey(text.normalize("NFD"))).toBe(key)
    }
  })

  it("never equals the unmarked spelling of a syllable, so that the two may stand in one field", () => {
    const keys = new Set(realWords().flatMap(({ text, key }) => (/\d/.test(text) || key === text ? [] : [key])))
    expect(
      realWords()
        .filter(({ plain, key }) => key !== plain && keys.has(plain))
        .map(({ text }) => text),
    ).toEqual([])
  })

  it("makes words of a short name and its number, however they are written, and one of a code", () => {
    expect(plainKeys("gạo ST25")).toBe(plainKeys("gạo st 25"))
    expect(plainKeys("Vitamin12")).toBe("vitamin 12")
    expect(plainKeys("sữa2")).toBe(plainKeys("sữa 2"))
    expect(plainKeys("AB12CD34")).toBe("ab12cd34")
  })

  it.each([
    ["Viên 1-2-3", "Viên 123"],
    ["Bột 4–5", "Bột 45"],
    ["Chè 1 tôm 2 lá", null],
    ["Rượu 12-3", null],
    ["ST25", null],
  ])("writes the numbers of %s together where they are joined by dashes", (name, together) => {
    expect(withNumbersTogether(name)).toBe(together)
  })

  it("leaves no mark in a plain key and finds words in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(plainKeys(text)).not.toMatch(/[\u0300-\u036f]/)
        expect(toneKeys(text).split(" ")).toHaveLength(plainKeys(text).split(" ").length)
      }),
    )
    expect(plainKey("Đường")).toBe("duong")
  })
})
