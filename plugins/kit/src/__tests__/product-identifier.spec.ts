import { labelPath, parseProductIdentifier } from "../product-identifier"

const SERIAL = "0123456789ABCDEF"

describe("what a product is known by", () => {
  it.each([
    ["gs1", "8935049500506", "08935049500506"],
    ["platform", "7k3m9qxo", "7K3M9QX0"],
    ["national", " VN-01.2/3 ", "VN-01.2/3"],
  ] as const)("of scheme %s, %p is kept as %s", (scheme, text, value) =>
    expect(parseProductIdentifier(scheme, text)).toEqual({ scheme, value }),
  )
  it.each([
    ["gs1", "8935049500507"],
    // Restricted circulation, coupons: such numbers name other things elsewhere.
    ["gs1", "2000000000008"],
    ["gs1", "0200000000004"],
    ["gs1", "9900000000004"],
    ["platform", "7K3M9QXU"],
    ["national", "số 1"],
    ["national", ""],
  ] as const)("of scheme %s, %p is refused", (scheme, text) => expect(parseProductIdentifier(scheme, text)).toBeNull())
})

describe("where labels answer", () => {
  it("follows the scheme: a Digital Link for a GTIN, an address of ours without one, none for a national number", () => {
    const gtin = { scheme: "gs1", value: "08935049500506" } as const
    const ours = { scheme: "platform", value: "7K3M9QXZ" } as const
    expect(labelPath(gtin, "A1", SERIAL)).toBe(`/01/08935049500506/10/A1/21/${SERIAL}`)
    expect(labelPath(gtin, "A1", null)).toBe("/01/08935049500506/10/A1")
    expect(labelPath(gtin, null, null)).toBe("/01/08935049500506")
    expect(labelPath(ours, "A1", SERIAL)).toBe(`/T/7K3M9QXZ/A1/${SERIAL}`)
    expect(labelPath(ours, null, null)).toBe("/T/7K3M9QXZ")
    expect(labelPath({ scheme: "national", value: "VN1" }, "A1", SERIAL)).toBeNull()
  })
  it("is refused for a GTIN with a wrong check digit", () =>
    expect(() => labelPath({ scheme: "gs1", value: "08935049500507" }, "A1", SERIAL)).toThrow("01: check_digit"))
})
