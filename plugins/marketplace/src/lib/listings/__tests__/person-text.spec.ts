import { line, optionalProse, prose } from "../person-text"

const accepts = (schema: ReturnType<typeof line>, text: string) => schema.safeParse(text).success

describe("a line that a person types", () => {
  it("is composed, trimmed, and keeps one space between words", () => {
    expect(line(1, 60).parse("  Mật   ong  ".normalize("NFD"))).toBe("Mật ong")
  })
  it("is measured after that", () => {
    expect(accepts(line(3, 120), "ab          ")).toBe(false)
    expect(accepts(line(3, 3), "ậậậ".normalize("NFD"))).toBe(true)
  })
  it.each(["Mật\u0007ong", "Mật\u202eong", "Mật\u200bong", "Mật\nong"])(
    "refuses what cannot be seen in it: %j",
    (text) => {
      expect(accepts(line(1, 60), text)).toBe(false)
    },
  )
})

describe("a longer text", () => {
  it("may have several lines, whatever machine wrote them", () => {
    expect(prose(1, 60).parse("Một\r\nHai\rBa")).toBe("Một\nHai\nBa")
  })
  it("is none when left empty", () => {
    expect(optionalProse(10).parse("  ")).toBeNull()
    expect(optionalProse(10).parse(undefined)).toBeNull()
  })
})
