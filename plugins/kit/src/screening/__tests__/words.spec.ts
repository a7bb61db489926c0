import fc from "fast-check"
import { usualSpelling } from "../../spelling"
import { findPhrases, findUnless, phrase, wordsOf } from "../words"

const CURES = [phrase("chữa"), phrase("đặc trị"), phrase("điều trị"), phrase("khỏe mạnh")]
const found = (text: string) => findPhrases(text, CURES).map((place) => place.words)

describe("words are found whole and with their marks", () => {
  it.each([
    ["Chữa ho", ["Chữa"]],
    ["CHỮA BỆNH", ["CHỮA"]],
    ["thuốc ĐẶC  TRỊ", ["ĐẶC  TRỊ"]],
    ["đặc\ntrị", ["đặc\ntrị"]],
    ["đặc\u00a0trị", ["đặc\u00a0trị"]],
    ["đặc-trị, đặc.trị, đặc_trị", ["đặc-trị", "đặc.trị", "đặc_trị"]],
    ["ch\u200bữa", ["ch\u200bữa"]],
    ["đặc \u2060trị", ["đặc \u2060trị"]],
    ["khoẻ mạnh", ["khoẻ mạnh"]],
    ["ｃｈữａ", ["ｃｈữａ"]],
  ])("in %j", (text, words) => {
    expect(found(text)).toEqual(words)
  })

  it.each([
    "hũ chứa 500 g",
    "chưa mở nắp",
    "chua ngọt",
    "bột chữaX",
    "bánh đặc ruột, trị giá cao",
    "Khách đặc. Trị giá 5 triệu",
    "đặc; trị",
    "Dieu tri",
    "sức khỏe, mạnh mẽ",
  ])("but not in %j", (text) => {
    expect(found(text)).toEqual([])
  })
})

describe("text without marks", () => {
  const unmarked = [phrase("chữa bệnh", true), phrase("đặc trị", true)]
  it.each(["chua benh", "CHUA BENH", "dac tri", "dac-tri"])("has %j found", (text) => {
    expect(findPhrases(text, unmarked)).toHaveLength(1)
  })
  it.each(["chua bệnh", "chứa bệnh", "chữa benh", "đac tri"])("is not %j: a mark means what it says", (text) => {
    expect(findPhrases(text, unmarked)).toEqual([])
  })
  it("is never searched for one word, which may be another word", () => {
    expect(() => phrase("chữa", true)).toThrow(RangeError)
  })
})

describe("harmless phrases", () => {
  it("cover what is found inside them, and nothing else", () => {
    const except = [phrase("sửa chữa")]
    expect(findUnless("Nhận sửa chữa máy", CURES, except)).toEqual([])
    expect(findUnless("Sửa chữa máy, chữa ho", CURES, except).map((place) => place.words)).toEqual(["chữa"])
  })
})

const SIGN = fc.constantFrom(
  "chữa",
  "chứa",
  "đặc",
  "trị",
  "ho",
  " ",
  "  ",
  "-",
  ". ",
  "\u200b",
  "Khoẻ",
  "\n",
  "🌿",
  ",",
)
const text = fc.array(SIGN, { maxLength: 30 }).map((parts) => parts.join(""))

describe("whatever the text", () => {
  it("the place of a word is where it stands, and places follow one another", () => {
    fc.assert(
      fc.property(text, (typed) => {
        let last = 0
        for (const { start, end, words } of findUnless(typed, CURES, [])) {
          expect(typed.slice(start, end)).toBe(words)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
    )
  })

  it("as much is found decomposed, in capitals, in either spelling of tones, or with invisible characters between", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const count = found(typed).length
        expect(found(typed.normalize("NFD"))).toHaveLength(count)
        expect(found(typed.toUpperCase())).toHaveLength(count)
        expect(found(usualSpelling(typed))).toHaveLength(count)
        expect(found([...typed].join("\u200b"))).toHaveLength(count)
      }),
    )
  })

  it("every word of it is a part of it, and words do not overlap", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        const words = wordsOf(typed)
        words.forEach(({ start, end }, i) => {
          expect(end).toBeGreaterThan(start)
          expect(start).toBeGreaterThanOrEqual(words[i - 1]?.end ?? 0)
        })
        expect(words.at(-1)?.end ?? 0).toBeLessThanOrEqual(typed.length)
      }),
    )
  })
})
