import fc from "fast-check"
import { parseDigitalLink } from "../gs1/digital-link"
import { isLotNumber } from "../lot-number"
import { formatPlatformLink, newPlatformKey, parsePlatformKey, parsePlatformLink } from "../platform-link"

const product_key = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => newPlatformKey(() => bytes))
const lot = fc.stringMatching(/^[A-Z0-9]{1,8}$/).filter(isLotNumber)
const serial = fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{16}$/)
const link = fc.oneof(
  fc.record({ product_key, lot_number: lot, serial }),
  fc.record({ product_key, lot_number: lot, serial: fc.constant(null) }),
  fc.record({ product_key, lot_number: fc.constant(null), serial: fc.constant(null) }),
)

describe("addresses of ours, for goods without a GTIN", () => {
  it("read back as themselves in any case", () =>
    fc.assert(
      fc.property(link, (one) => {
        const path = formatPlatformLink(one)
        expect(parsePlatformLink(path)).toEqual(one)
        expect(parsePlatformLink(path.toLowerCase())).toEqual(one)
      }),
    ))
  it("hold only characters of a QR code's alphanumeric mode", () =>
    fc.assert(fc.property(link, (one) => expect(formatPlatformLink(one)).toMatch(/^[0-9A-Z $%*+\-./:]+$/))))
  it("are never taken for a Digital Link, whatever the lot is called", () =>
    fc.assert(
      fc.property(link, fc.constantFrom("", "https://t.example.vn"), (one, host) =>
        expect(parseDigitalLink(host + formatPlatformLink(one)).ok).toBe(false),
      ),
      { numRuns: 2000 },
    ))
  it.each(["401", "8004", "01", "", "A-1", "a1", "123456789", "Ố1"])("give no lot the number %p", (text) =>
    expect(isLotNumber(text)).toBe(false),
  )
  it.each([
    "/T",
    "/T/",
    "/T/7K3M9QX",
    "/T/7K3M9QXU",
    "/T/7K3M9QXZ/",
    "/T/7K3M9QXZ/A1/",
    "/T/7K3M9QXZ/A%2F1",
    "/T/7K3M9QXZ/A1/0123",
    "/T/7K3M9QXZ/A1/0123456789ABCDEF/X",
    "/T/7K3M9QXZ?x=1",
    "/t/LO-38-0001-A",
  ])("are not read from %p", (path) => expect(parsePlatformLink(path)).toBeNull())
  it("take O for zero and I and L for one in the key", () => expect(parsePlatformKey("oil00000")).toBe("01100000"))
  it("are not made with a serial and no lot", () => {
    const key = newPlatformKey(() => new Uint8Array(8))
    expect(() => formatPlatformLink({ product_key: key, lot_number: null, serial: "0".repeat(16) })).toThrow("serial")
  })
})
