import fc from "fast-check"
import { checkDigit } from "../gs1/check-digit"
import { parseDigitalLink } from "../gs1/digital-link"
import { isLotNumber } from "../lot-number"
import { lotUri } from "../lot-uri"
import { newPlatformKey, parsePlatformLink } from "../platform-link"

const ROOT = "https://t.san.example"
const goods = { code: "7K3M9QXZ-A1", lot_number: "A1" }

const gtin = fc.stringMatching(/^\d{13}$/).map((digits) => `${digits}${String(checkDigit(digits))}`)
const key = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((bytes) => newPlatformKey(() => bytes))
const printable = fc.stringMatching(/^[A-Z0-9]{1,8}$/).filter(isLotNumber)
// What no form takes: other letters, spaces, slashes and signs of addresses, and the keys of other things.
const unprintable = fc
  .oneof(fc.string(), fc.constantFrom("401", "01", "8004", "A/1", "A 1", "A%2F1", "..", "Ố1", "a1", "A?1", "A#1", ""))
  .filter((text) => !isLotNumber(text))
const pathOf = (uri: string): string => uri.slice(ROOT.length)

describe("the name of a lot in events", () => {
  it("is the Digital Link of its product's GTIN, byte for byte", () => {
    const identifier = { scheme: "gs1", value: "08935049500506" } as const
    expect(lotUri(ROOT, { ...goods, identifier })).toBe("https://t.san.example/01/08935049500506/10/A1")
  })

  it("is an address of ours without a GTIN, never an invented number", () => {
    const identifier = { scheme: "platform", value: "7K3M9QXZ" } as const
    expect(lotUri(ROOT, { ...goods, identifier })).toBe("https://t.san.example/T/7K3M9QXZ/A1")
    expect(lotUri(ROOT, { ...goods, identifier: { scheme: "national", value: "VN1" } })).toBe(
      "https://t.san.example/T/7K3M9QXZ-A1",
    )
  })

  it("of a material or a box is its own code", () => {
    const box = { code: "TH-7K3M9QXZ", lot_number: null, identifier: null }
    expect(lotUri(ROOT, box)).toBe("https://t.san.example/T/TH-7K3M9QXZ")
  })

  it("with a GTIN reads back as the product and the number that it was made of", () =>
    fc.assert(
      fc.property(gtin, printable, (value, lot_number) => {
        const uri = lotUri(ROOT, { ...goods, lot_number, identifier: { scheme: "gs1", value } })
        const keys = [
          { ai: "01", value },
          { ai: "10", value: lot_number },
        ]
        for (const address of [uri, pathOf(uri)]) expect(parseDigitalLink(address)).toMatchObject({ stem: "", keys })
      }),
    ))

  it("with a key of ours reads back as the key and the number that it was made of", () =>
    fc.assert(
      fc.property(key, printable, (product_key, lot_number) => {
        const uri = lotUri(ROOT, { ...goods, lot_number, identifier: { scheme: "platform", value: product_key } })
        expect(parsePlatformLink(pathOf(uri))).toEqual({ product_key, lot_number, serial: null })
      }),
    ))

  it("is its code where no label may carry its number, whatever that holds", () =>
    fc.assert(
      fc.property(fc.oneof(gtin, key), unprintable, (value, lot_number) => {
        const scheme = value.length === 14 ? "gs1" : "platform"
        const uri = lotUri(ROOT, { ...goods, lot_number, identifier: { scheme, value } })
        expect(uri).toBe("https://t.san.example/T/7K3M9QXZ-A1")
      }),
    ))
})
