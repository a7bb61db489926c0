import fc from "fast-check"
import {
  formatElementString,
  formatScanData,
  GROUP_SEPARATOR,
  parseElementString,
  parseScanData,
} from "../element-string"

const value = (max: number) => fc.stringMatching(new RegExp(`^[!"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,${max}}$`))
const element = fc.oneof(
  fc.constant({ ai: "01", value: "09506000134352" }),
  fc.constant({ ai: "00", value: "106141412345678908" }),
  fc.constant({ ai: "17", value: "301231" }),
  fc.constant({ ai: "414", value: "9506000134369" }),
  fc.stringMatching(/^\d{6}$/).map((digits) => ({ ai: "3103", value: digits })),
  fc.stringMatching(/^\d{1,15}$/).map((digits) => ({ ai: "3922", value: digits })),
  value(20).map((text) => ({ ai: "10", value: text })),
  value(20).map((text) => ({ ai: "21", value: text })),
  value(90).map((text) => ({ ai: "99", value: text })),
)
const elements = fc.array(element, { minLength: 1, maxLength: 8 })

describe("element strings", () => {
  it("read back as what they were made of, in brackets and as scanners give them", () =>
    fc.assert(
      fc.property(elements, (list) => {
        expect(parseElementString(formatElementString(list))).toEqual(list)
        expect(parseScanData(formatScanData(list))).toEqual(list)
        expect(parseScanData(GROUP_SEPARATOR + formatScanData(list))).toEqual(list)
      }),
    ))
  it("need no separator after a length that every reader knows", () =>
    expect(
      formatScanData([
        { ai: "01", value: "09506000134352" },
        { ai: "10", value: "A1" },
        { ai: "21", value: "7" },
      ]),
    ).toBe(`0109506000134352${"10A1"}${GROUP_SEPARATOR}217`))
  it.each(["", "01", "(01)", "(01)09506000134353", "(1)5", "01(10)A", "(10)"])("are not read from %p", (text) =>
    expect(parseElementString(text)).toBeNull(),
  )
  it.each(["", "0109506000134353", "010950600013435", "5512", "10", `10${GROUP_SEPARATOR}21A`])(
    "are not read from the scan %p",
    (data) => expect(parseScanData(data)).toBeNull(),
  )
  it("of any text end in an answer", () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseElementString(text)
        parseScanData(text)
      }),
    ))
  it("are not made of what is wrong", () =>
    expect(() => formatScanData([{ ai: "01", value: "1" }])).toThrow("01: value"))
})
