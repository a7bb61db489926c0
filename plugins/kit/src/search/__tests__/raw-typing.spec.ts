import * as fc from "fast-check"
import { recoverTyping } from "../raw-typing"
import { isBareSyllable } from "../syllable"
import { letters, toneKey } from "../tone-key"
import { realSyllables, realWords } from "./syllables"

const VNI: Record<string, string> = { f: "2", s: "1", r: "3", x: "4", j: "5" }
/** A syllable as a VNI typist strikes it. */
function vni(word: string): string {
  const { letters: written, tone } = letters(word)
  const shaped = written
    .replace(/dd/, "d9")
    .replace(/([aeo])\1/, "$16")
    .replace(/aw/, "a8")
    .replace(/([ou])w/g, "$17")
  return shaped + (VNI[tone] ?? "")
}
const telex = (word: string): string => letters(word).letters + letters(word).tone

describe("what was typed without an input method", () => {
  it.each([
    ["banhs dda", "bánh đa", "telex"],
    ["hatj ddieeuf", "hạt điều", "telex"],
    ["gaoj ST25", "gạo ST25", "telex"],
    ["bánh dda", "bánh đa", "telex"],
    ["hoas chaats", "hóa chất", "telex"],
    ["ga2 d9o62i", "gà đồi", "vni"],
  ])("reads %s as %s", (typed, meant, typing) => {
    expect(recoverTyping(typed)).toEqual({ text: meant, typing })
  })

  it.each(
    "nuoc mam|trà mix|combo set|OMEGA 3-6-9|OM 5451|coffee|oolong|macca|matcha|SAPHRATON|Kokofi|ca chua beef|500g|R20|rượu box|5 sao|1tr2|a4".split(
      "|",
    ),
  )("leaves %s as it is", (typed) => {
    expect(recoverTyping(typed)).toEqual({ text: typed, typing: null })
  })

  it("recovers every syllable of the catalogue and the communes from Telex and from VNI, beside another", () => {
    const lost = realSyllables().flatMap(({ text, key }) =>
      [telex(text), vni(text)]
        .filter((typed) => !isBareSyllable(typed) && typed.length > 2)
        .filter((typed) => toneKey(recoverTyping(`${typed} banhs`).text.split(" ")[0] ?? "") !== key),
    )
    expect(lost).toEqual([])
  })

  it("spoils no word of the catalogue or the communes that is typed with marks, or without and a syllable", () => {
    const words = realWords().filter(({ text, marked }) => marked || isBareSyllable(text))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words.map(({ text }) => text)), { minLength: 1, maxLength: 6 }),
        (some) => {
          expect(recoverTyping(some.join(" "))).toEqual({ text: some.join(" "), typing: null })
        },
      ),
    )
  })

  it("answers for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => void recoverTyping(text)))
  })
})
