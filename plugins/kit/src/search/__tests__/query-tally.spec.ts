import * as fc from "fast-check"
import { TALLY_RULES, talliedQuery } from "../query-tally"

describe("a query as it is counted", () => {
  it("is the same for all who mean it", () => {
    expect(talliedQuery("  Mật  ONG ".normalize("NFD"))).toBe("mật ong")
    expect(talliedQuery("Quà Tết")).toBe("quà tết")
  })

  it.each([
    "0912 345 678",
    "mật ong 0912.345.678",
    "ban.hang@thu-nghiem.example",
    "https://san.example/x",
    "Nguyễn Văn An",
    "079123456789",
    "tôi muốn mua một hộp mật ong gửi cho mẹ tôi ở quê",
    "!!!",
    "",
    "a".repeat(61),
  ])("is not counted where it may say who searched, or is no query: %j", (typed) => {
    expect(talliedQuery(typed)).toBeNull()
  })

  it("keeps no long number and no address, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (typed) => {
        const query = talliedQuery(typed)
        if (query === null) return
        expect(query).not.toMatch(/@|(?:\d\D*){7}/)
        expect(query.length).toBeLessThanOrEqual(TALLY_RULES.longest)
        expect(talliedQuery(query)).toBe(query)
      }),
    )
  })
})
