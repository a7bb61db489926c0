import { maskNumber, maskPersonalId } from "../mask-number"

describe("a masked number", () => {
  it.each([
    ["038185001234", "*** *** 1234"],
    ["0123 456", "***"],
  ])("of %s is %s", (number, masked) => expect(maskNumber(number)).toBe(masked))
})

describe("a number that may be somebody's personal ID", () => {
  it.each(["038185001234", "038 185 001 234", "038.185.001.234"])("is masked: %s", (number) =>
    expect(maskPersonalId(number)).toBe("*** *** 1234"),
  )
  it.each(["2801234567", "0100109106-001", "12/2019/ĐKKD", "41A8012345"])("stays whole when it is none: %s", (number) =>
    expect(maskPersonalId(number)).toBe(number),
  )
})
