import { excerpt } from "../excerpt"

const long = "chữ ".repeat(60)

describe("a text with marked words", () => {
  it("is cut into what is marked and what is not, and nothing is lost where it is short", () => {
    expect(excerpt("Ngon. Chữa ho!", [{ start: 6, end: 10 }])).toEqual([
      { text: "Ngon. ", marked: false },
      { text: "Chữa", marked: true },
      { text: " ho!", marked: false },
    ])
  })

  it("is shortened far from the marks, at whole words", () => {
    const text = `${long}Chữa ${long}`
    const [before, mark, after] = excerpt(text, [{ start: long.length, end: long.length + 4 }])
    expect([mark?.text, before?.text.startsWith("… chữ"), after?.text.endsWith("chữ …")]).toEqual(["Chữa", true, true])
  })

  it("skips places that overlap or lie outside: the text may be another one by now", () => {
    const places = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 90, end: 95 },
    ]
    expect(excerpt("Chữa ho", places).filter(({ marked }) => marked)).toHaveLength(1)
  })
})
