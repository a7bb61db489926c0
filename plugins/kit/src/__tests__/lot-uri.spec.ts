import { lotUri } from "../lot-uri"

const ROOT = "https://t.san.example"
const goods = { code: "7K3M9QXZ-A1", lot_number: "A1" }

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
})
