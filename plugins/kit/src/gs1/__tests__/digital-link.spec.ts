import fc from "fast-check"
import { checkDigit } from "../check-digit"
import { formatDigitalLink, parseDigitalLink } from "../digital-link"

const GTIN = "09506000134352"
const reason = (address: string) => {
  const link = parseDigitalLink(address)
  return link.ok ? null : link.reason
}
const keys = (address: string) => {
  const link = parseDigitalLink(address)
  return link.ok ? link.keys.map(({ ai, value }) => `${ai}=${value}`).join(" ") : null
}

describe("a Digital Link", () => {
  it("is read as a whole address or from its path on, the scheme and host in any case", () => {
    expect(keys(`HTTPS://T.EXAMPLE.VN/01/${GTIN}/10/A1`)).toBe(`01=${GTIN} 10=A1`)
    expect(keys(`/01/${GTIN}/10/A1`)).toBe(`01=${GTIN} 10=A1`)
  })
  it("has its qualifiers in order, any of them left out", () => {
    expect(keys(`/01/${GTIN}/22/V/10/A/21/S`)).toBe(`01=${GTIN} 22=V 10=A 21=S`)
    expect(keys(`/01/${GTIN}/22/V/21/S`)).toBe(`01=${GTIN} 22=V 21=S`)
    expect(keys(`/414/9506000134369/7040/1ABC`)).toBe("414=9506000134369 7040=1ABC")
    expect(reason(`/01/${GTIN}/21/S/10/A`)).toBe("order")
    expect(reason(`/01/${GTIN}/10/A/235/T`)).toBe("order")
    expect(reason(`/01/${GTIN}/17/301231`)).toBe("order")
  })
  it("names nothing twice", () => {
    expect(reason(`/01/${GTIN}/10/A/10/B`)).toBe("duplicate")
    expect(reason(`/01/${GTIN}/10/A?10=A`)).toBe("duplicate")
    expect(reason(`/01/${GTIN}?17=301231&17=301231`)).toBe("duplicate")
  })
  it("is decoded once: %2F is a slash inside a lot, %252F is three characters of it", () => {
    expect(keys(`/01/${GTIN}/10/A%2FB`)).toBe(`01=${GTIN} 10=A/B`)
    expect(keys(`/01/${GTIN}/10/A%252FB`)).toBe(`01=${GTIN} 10=A%2FB`)
  })
  it("has fourteen digits in a GTIN, and a right check digit", () => {
    expect(reason("/01/9506000134352")).toBe("gtin_length")
    expect(reason("/01/09506000134353")).toBe("check_digit")
    expect(reason(`/00/006141411234567890`)).toBeNull()
    expect(reason(`/00/006141411234567891`)).toBe("check_digit")
  })
  it("has days that a calendar may have", () => {
    expect(reason(`/01/${GTIN}?17=301231`)).toBeNull()
    expect(reason(`/01/${GTIN}?17=300200`)).toBeNull()
    expect(reason(`/01/${GTIN}?17=301331`)).toBe("value")
  })
  it("may stand below folders of its host, which are told", () =>
    expect(parseDigitalLink(`https://x.vn/a/01b/01/${GTIN}`)).toMatchObject({ ok: true, stem: "/a/01b" }))
  it("leaves to others what is no identifier in its query", () =>
    expect(parseDigitalLink(`/01/${GTIN}?linkType=all&15=301231#x`)).toMatchObject({
      ok: true,
      attributes: [{ ai: "15", value: "301231" }],
    }))
  it.each([
    ["", "malformed"],
    ["javascript:alert(1)", "malformed"],
    ["https:///01/09506000134352", "malformed"],
    [`/01/${GTIN}/10/%`, "malformed"],
    [`/01/${GTIN}/10/%FF`, "malformed"],
    [`/gtin/${GTIN}`, "no_key"],
    [`/01/${GTIN}/10`, "no_key"],
    [`/01/${GTIN}/`, "no_key"],
    ["/10/A1", "no_key"],
    [`/01/${GTIN}/10/`, "value"],
    [`/01/${GTIN}/10/`.padEnd(60, "A"), "value"],
    [`/01/${GTIN}/10/M%E1%BA%ADt`, "value"],
    [`/01/${GTIN}/10/A%20B`, "value"],
    [`/01/${GTIN}/10/A%00`, "value"],
    ["/01/0950600013435A", "value"],
    ["/01/٠٩٥٠٦٠٠٠١٣٤٣٥٢", "value"],
    [`/01/${GTIN}/9/abc`, "unknown_ai"],
    [`/01/${GTIN}?999=abc`, "unknown_ai"],
  ])("%p is refused as %s", (address, why) => expect(reason(address)).toBe(why))

  it("of any text ends in an answer", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/01/${GTIN}/10/${text}`),
        ),
        (text) => {
          expect(typeof parseDigitalLink(text).ok).toBe("boolean")
        },
      ),
    ))
})

const gtin = fc.stringMatching(/^\d{13}$/).map((body) => body + String(checkDigit(body)))
const text82 = (max: number) => fc.stringMatching(new RegExp(`^[!"%&'()*+,\\-./0-9:;<=>?A-Z_a-z]{1,${max}}$`))

describe("a Digital Link that we write", () => {
  it("reads back as what it was made of, whatever stands in it, in any folder", () =>
    fc.assert(
      fc.property(gtin, fc.option(text82(20)), fc.option(text82(20)), text82(30), (value, lot, serial, more) => {
        const parts = [{ ai: "01", value }]
        if (lot !== null) parts.push({ ai: "10", value: lot })
        if (serial !== null) parts.push({ ai: "21", value: serial })
        const attributes = [{ ai: "240", value: more }]
        const link = formatDigitalLink(parts, attributes)
        expect(link).toMatch(/^[A-Za-z0-9/?=%._-]+$/)
        expect(parseDigitalLink(link)).toEqual({ ok: true, stem: "", keys: parts, attributes })
        expect(parseDigitalLink(`https://x.vn/y${link}`)).toMatchObject({ ok: true, stem: "/y", keys: parts })
      }),
    ))
  it.each([
    [[{ ai: "01", value: "09506000134353" }], "01: check_digit"],
    [[{ ai: "10", value: "A" }], "link: no_key"],
    [[], "link: malformed"],
    [
      [
        { ai: "01", value: GTIN },
        { ai: "414", value: "9506000134369" },
      ],
      "01: order",
    ],
  ])("is refused as %j", (parts, message) => expect(() => formatDigitalLink(parts)).toThrow(message))
})
