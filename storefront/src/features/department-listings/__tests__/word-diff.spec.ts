import { wordDiff, type DiffPart } from "../word-diff"

const without = (parts: DiffPart[], kind: DiffPart["kind"]): string =>
  parts
    .filter((part) => part.kind !== kind)
    .map((part) => part.text)
    .join("")

describe("the difference between two texts", () => {
  it("names the words that came and went, and keeps the rest", () => {
    expect(wordDiff("Mật ong thu tháng 4, vị ngọt", "Mật ong rừng thu tháng 5, vị ngọt")).toEqual([
      { kind: "same", text: "Mật ong " },
      { kind: "added", text: "rừng " },
      { kind: "same", text: "thu tháng " },
      { kind: "removed", text: "4" },
      { kind: "added", text: "5" },
      { kind: "same", text: ", vị ngọt" },
    ])
  })

  it("tells words apart by their marks: chứa is not chữa", () => {
    expect(wordDiff("chứa ho", "chữa ho")[0]).toEqual({ kind: "removed", text: "chứa" })
  })

  it("sees no difference between composed and decomposed marks", () => {
    const text = "Nước mắm Phú Quốc"
    expect(wordDiff(text.normalize("NFD"), text)).toEqual([{ kind: "same", text }])
  })

  it.each([
    ["", "Mới hoàn toàn"],
    ["Bỏ hết", ""],
    ["", ""],
    ["a b c d e", "e d c b a"],
    ["một hai ba", "ba hai một hai ba"],
  ])("gives back both texts: %p and %p", (before, after) => {
    const parts = wordDiff(before, after)
    expect(without(parts, "added")).toBe(before)
    expect(without(parts, "removed")).toBe(after)
  })

  it("stays quick on two long texts that share nothing", () => {
    const long = (word: string) => Array.from({ length: 6000 }, (_, i) => `${word}${i}`).join(" ")
    const parts = wordDiff(long("a"), long("b"))
    expect(without(parts, "removed")).toBe(long("b"))
  })
})
