import { isLotNumber } from "@san-ocop/kit/lot-number"
import { lotUri } from "@san-ocop/kit/lot-uri"
import type { ProductIdentifier } from "@san-ocop/kit/product-identifier"
import { readAddress } from "../address"

const GTIN = "09506000134352"
const SERIAL = "0123456789ABCDEF"
const gs1 = (lot: string | null, serial: string | null) => ({
  kind: "product",
  scheme: "gs1",
  value: GTIN,
  lot,
  serial,
})
const own = (lot: string | null, serial: string | null) => ({
  ...gs1(lot, serial),
  scheme: "platform",
  value: "7K3M9QXZ",
})

describe("the address on a label", () => {
  it.each([
    ["a product by its GTIN", `/01/${GTIN}`, gs1(null, null)],
    ["a lot of it", `/01/${GTIN}/10/A1`, gs1("A1", null)],
    ["a lot in small letters", `/01/${GTIN}/10/a1`, gs1("A1", null)],
    ["an item of it", `/01/${GTIN}/10/A1/21/${SERIAL}`, gs1("A1", SERIAL)],
    ["a slash at the end", `/01/${GTIN}/10/A1/`, gs1("A1", null)],
    ["a slash inside the lot: one lot", `/01/${GTIN}/10/A%2F1`, gs1("A/1", null)],
    ["a product by our key", "/T/7K3M9QXZ", own(null, null)],
    ["a lot by our key, in small letters", "/t/7k3m9qxz/a1", own("A1", null)],
    ["an item by our key", `/T/7K3M9QXZ/A1/${SERIAL}`, own("A1", SERIAL)],
    ["a lot by its code", "/t/lo-38-0001-a", { kind: "code", code: "LO-38-0001-A", serial: null }],
    ["an item of it", `/t/LO-38-0001-A/${SERIAL}`, { kind: "code", code: "LO-38-0001-A", serial: SERIAL }],
  ])("names %s", (_what, path, address) => expect(readAddress(path)).toEqual(address))

  it.each([
    ["a GTIN with a wrong check digit", "/01/09506000134353"],
    ["a GTIN of thirteen digits", "/01/9506000134352"],
    ["a lot without its number", `/01/${GTIN}/10`],
    ["a slash that is not encoded", `/01/${GTIN}/10/A/1`],
    ["a serial before its lot", `/01/${GTIN}/21/1/10/A1`],
    ["a lot of more than twenty characters", `/01/${GTIN}/10/ABCDEFGHIJKLMNOPQRSTU`],
    ["broken encoding", `/01/${GTIN}/10/%E0%A4%A`],
    ["a folder before the key", `/t/x/01/${GTIN}`],
    ["nothing", "/T/"],
    ["a lot that no label of ours has", "/T/7K3M9QXZ/ABCDEFGHI"],
    ["too many parts", `/T/7K3M9QXZ/A1/${SERIAL}/x`],
    ["a code of impossible letters", "/t/mắm"],
  ])("is malformed with %s", (_what, path) => expect(readAddress(path)).toEqual({ kind: "malformed" }))

  // All numbers of one and two characters, all of digits alone up to four (where GS1's own keys are), and some of eight.
  const SIGNS = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"]
  const NUMBERS = [
    ...SIGNS,
    ...SIGNS.flatMap((one) => SIGNS.map((other) => one + other)),
    ...Array.from({ length: 11_000 }, (_, n) =>
      n < 1000 ? String(n).padStart(3, "0") : String(n - 1000).padStart(4, "0"),
    ),
    ...SIGNS.map((one) => `26101${one}0Z`),
  ]
  const nameOf = (lot_number: string, identifier: ProductIdentifier | null, code = "7K3M9QXZ-A1") =>
    readAddress(lotUri("", { code, lot_number, identifier }))

  it("by which events call a lot names that lot, whatever its number", () => {
    const byCode = { kind: "code", code: "7K3M9QXZ-A1", serial: null }
    const named = (identifier: ProductIdentifier | null) => NUMBERS.map((lot) => nameOf(lot, identifier))
    const meant = (of: typeof gs1) => NUMBERS.map((lot) => (isLotNumber(lot) ? of(lot, null) : byCode))
    expect(named({ scheme: "gs1", value: GTIN })).toEqual(meant(gs1))
    expect(named({ scheme: "platform", value: "7K3M9QXZ" })).toEqual(meant(own))
    expect(named(null)).toEqual(NUMBERS.map(() => byCode))
  })

  it.each(["7K3M9QXZ-26101201", "NL-7K3M9QXZ", "TH-7K3M9QXZ", "MAMCAY-2610-02"])(
    "by which events call what has no product names its code: %s",
    (code) => expect(nameOf("", null, code)).toEqual({ kind: "code", code, serial: null }),
  )

  it.each([`/01/${GTIN}/10/A%252F1`, "/T/7K3M9QXZ/A%252F", "/t/LO-38%252F1", `/01/${GTIN}/10/A/21/%2541`])(
    "encoded twice names nothing: %s",
    (path) => expect(readAddress(path)).toEqual({ kind: "nothing" }),
  )

  it.each(["", "//", "/%", "/%00", "/10/", `/${"9".repeat(5000)}`, "/\u0000", "/..", "/%2F%2F", "?x", "/💥"])(
    "never fails, whatever is sent: %j",
    (rest) => {
      for (const start of ["/01/", `/01/${GTIN}`, "/T", "/t/7K3M9QXZ", "/t/LO-38-0001-A"]) {
        expect(["product", "code", "malformed", "nothing"]).toContain(readAddress(start + rest).kind)
      }
    },
  )
})
