import * as fc from "fast-check"
import { measures } from "../measures"
import { Phrases } from "../phrases"
import { searchWords } from "../words"

const contents = new Phrases(["mật ong", "mật", "trà", "cà phê"].map((phrase) => [phrase, true] as const))

/** The words that are left. */
function without(text: string): string {
  const words = searchWords(text)
  const taken = new Set(
    measures(
      words,
      text,
      words.some(({ marked }) => marked),
      contents,
    ).flatMap(({ at, length }) => [...Array(length).keys()].map((i) => at + i)),
  )
  return words.flatMap((word, at) => (taken.has(at) ? [] : [word.text])).join(" ")
}

describe("how much of a thing", () => {
  it.each([
    ["mật ong 500g", "mật ong"],
    ["mat ong 500g", "mat ong"],
    ["mật ong 0,5 lít", "mật ong"],
    ["nước mắm 1500ml", "nước mắm"],
    ["2 hũ mật ong", "mật ong"],
    ["một chai nước mắm", "nước mắm"],
    ["10 quả trứng vịt", "trứng vịt"],
    ["túi 5kg gạo nếp", "gạo nếp"],
    ["hạt điều hộp 500 g", "hạt điều"],
    ["gạo ST25 5kg", "gạo st 25"],
    ["nước mắm 40 độ đạm", "nước mắm"],
    ["rượu 40 độ", "rượu"],
    ["chai nước mắm", "nước mắm"],
    ["hu mat ong", "mat ong"],
    ["trai thanh long", "thanh long"],
    ["lọ mật ong", "mật ong"],
    ["mua hộp cà phê", "mua cà phê"],
    ["lo mat ong", "mat ong"],
  ])("is taken out of %s", (text, rest) => {
    expect(without(text)).toBe(rest)
  })

  it.each([
    "độ đạm",
    "gạo st25",
    "cà phê 3in1",
    "omega 3-6-9",
    "mực một nắng",
    "thịt ba chỉ",
    "rượu ba kích",
    "túi cói",
    "lọ gốm",
    "lọ hoa",
    "lo mat",
    "hop tra",
    "hộp quà",
    "quà tết",
    "qua tet",
    "tổ yến",
    "5 con",
    "con",
  ])("is not seen in %s", (text) => {
    expect(without(text)).toBe(
      searchWords(text)
        .map((word) => word.text)
        .join(" "),
    )
  })

  it("lies within the words, whatever they are", () => {
    const some = fc.array(fc.constantFrom("2", "500g", "0,5", "lít", "túi", "chai", "con", "gạo", "st25", "một", "kg"))
    fc.assert(
      fc.property(some, fc.boolean(), (list, isMarked) => {
        const text = list.join(" ")
        const words = searchWords(text)
        for (const { at, length } of measures(words, text, isMarked, contents)) {
          expect(at).toBeGreaterThanOrEqual(0)
          expect(length).toBeGreaterThan(0)
          expect(at + length).toBeLessThanOrEqual(words.length)
        }
      }),
    )
  })
})
