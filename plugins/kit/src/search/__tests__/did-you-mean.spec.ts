import * as fc from "fast-check"
import { distance, inPlace, Vocabulary } from "../did-you-mean"
import { searchWords } from "../words"

const NAMES = [
  "Bánh gai lá dừa",
  "Rau cải xanh",
  "Bánh cuốn chợ phiên",
  "Cải bẹ khô",
  "Rượu nếp cẩm",
  "Hợp tác xã Sông Xanh",
]
const vocabulary = new Vocabulary()
for (const name of NAMES) vocabulary.learn(name)
const meant = (text: string): string | null => {
  const words = searchWords(text)
  const found = vocabulary.meant(words)
  return found && inPlace(text, words, found)
}

describe("what may have been meant", () => {
  it.each([
    ["bnah gai", "bánh gai"],
    ["ruou nep can", "ruou nep cẩm"],
    ["rau caii xanh", "rau cải xanh"],
    ["banh gao", "bánh gai"],
  ])("%s is %s", (typed, wanted) => {
    expect(meant(typed)?.normalize("NFC").split(" ").at(-1)).toBe(wanted.split(" ").at(-1))
  })

  it("is a word that is one letter off only because the words never stand together", () => {
    // Both words are known, and yet no name has them so.
    expect(meant("bánh cai")).toBe("bánh gai")
  })

  it("is nothing where the words stand so in a name, and nothing where nothing is near", () => {
    for (const name of NAMES) expect(meant(name)).toBeNull()
    expect(meant("xyzxyz qwqwqw")).toBeNull()
    expect(meant("")).toBeNull()
  })

  it("mends a wrong letter in each of several words, and a letter that is doubled", () => {
    expect(meant("bannh cuoon cho phiien")).toBe("bánh cuốn chợ phiên")
  })

  it("stands together as far as names have it so", () => {
    const run = (text: string) => vocabulary.together(searchWords(text))
    expect(run("bánh gai lá cẩm")).toEqual({ from: 0, to: 3 })
    expect(run("cẩm rau cải xanh")).toEqual({ from: 1, to: 4 })
    for (const none of ["", "bánh", "cẩm bánh", "xanh phiên khô"]) expect(run(none)).toBeNull()
  })

  it("keeps what stands between the words", () => {
    expect(meant("bánh cai, 200g!")).toBe("bánh gai, 200g!")
  })

  it("is made of words of names and of what was typed, each near the one in its place, and needs no second correction", () => {
    const letters = fc.stringMatching(/^[abcghinruoxj]{1,7}$/)
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 5 }), (typed) => {
        const words = searchWords(typed.join(" "))
        const found = vocabulary.meant(words)
        if (found === null) return
        expect(found).toHaveLength(words.length)
        const again = searchWords(found.join(" "))
        again.forEach(({ plain }, at) => {
          const before = words[at]?.plain ?? ""
          expect(distance(before, plain, 2)).toBeLessThanOrEqual(before.length >= 6 ? 2 : 1)
        })
        expect(again.map(({ plain }) => plain)).not.toEqual(words.map(({ plain }) => plain))
      }),
    )
  })

  it("measures as far one way as the other, and nothing from a word to itself", () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/)
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other, 6)).toBe(distance(other, one, 6))
        expect(distance(one, one, 2)).toBe(0)
        if (one !== other) expect(distance(one, other, 6)).toBeGreaterThan(0)
      }),
    )
    expect(distance("bnah", "banh", 2)).toBe(1)
  })
})
