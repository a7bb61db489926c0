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

describe("the joiner of pictures", () => {
  it.each([
    ["a family", "👨\u200d👩\u200d👧"],
    ["a farmer with her skin tone", "👩🏽\u200d🌾"],
    ["a heart in colour", "❤\ufe0f\u200d🔥"],
  ])("is allowed in %s", (_what, picture) => {
    expect(line(1, 60).parse(`Mật ong ${picture}`)).toBe(`Mật ong ${picture}`)
  })
  it.each([
    "Mật\u200dong",
    "👩\u200dong",
    "Mật\u200d🌾",
    "🌾\u200d",
    "👩\u200d\u200d🌾",
    "👩\u200c🌾",
    "👩\u200d\u202e🌾",
  ])("is refused elsewhere: %j", (text) => {
    expect(accepts(line(1, 60), text)).toBe(false)
  })
})

it("what is missing is said in the words that the form chose", () => {
  const said = (value: unknown) =>
    line(1, 60, "Vui lòng nhập họ tên.")
      .safeParse(value)
      .error?.issues.map((issue) => issue.message)
  expect(said(undefined)).toEqual(["Vui lòng nhập họ tên."])
  expect(said("  ")).toEqual(["Vui lòng nhập họ tên."])
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
