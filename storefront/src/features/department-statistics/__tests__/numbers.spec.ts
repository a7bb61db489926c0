import { formatDifference, formatNumber, formatShare, readNumber } from "../numbers"

describe("numbers of a report", () => {
  it("are written as people here write them", () => {
    expect(formatNumber(1002)).toBe("1.002")
    expect(formatNumber(82.24)).toBe("82,24")
    expect(formatDifference(12)).toBe("+12")
    expect(formatDifference(-3)).toBe("-3")
  })

  it("have a share only of something", () => {
    expect(formatShare(799, 1002)).toBe("79,7%")
    expect(formatShare(0, 0)).toBe("")
  })

  it.each([
    ["1.234", 1234],
    ["1.234.567,5", 1234567.5],
    ["42,27", 42.27],
    ["42.27", 42.27],
    ["1 525", 1525],
    ["-3", -3],
    ["", null],
    ["mười hai", null],
    ["1,2,3", null],
    ["12a", null],
  ])("are read as a person means them: %j", (typed, value) => {
    expect(readNumber(typed)).toBe(value)
  })
})
