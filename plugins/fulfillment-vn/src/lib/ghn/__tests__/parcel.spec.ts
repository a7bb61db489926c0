import fc from "fast-check"
import { hintedParcel } from "../hint"
import { type GhnPiece, ghnParcel, whyNotGhn } from "../parcel"
import { GHN_STATUSES } from "../shapes"
import { GHN_STANDINGS } from "../standing"

const side = fc.integer({ min: 1, max: 200 })
const piece = fc.record<GhnPiece>({
  name: fc.constant("Mật ong"),
  quantity: fc.integer({ min: 1, max: 5 }),
  weight_grams: fc.integer({ min: 1, max: 30_000 }),
  size: fc.option(fc.record({ length: side, width: side, height: side })),
})
const receiver = { name: "An", phone: "0912345678", address: "Số 1", commune_name: "Xã A", province_name: "Tỉnh B" }
const parcel = (pieces: GhnPiece[]) => ghnParcel({ code: "7K3M9QXZ", receiver, pieces, cash: 0, worth: 0 })

describe("a parcel for GHN", () => {
  it("always has a box within its limits, and whole numbers", () =>
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const { length, width, height, weight } = parcel(pieces)
        for (const cm of [length, width, height]) {
          expect(cm).toBeGreaterThanOrEqual(1)
          expect(cm).toBeLessThanOrEqual(200)
        }
        expect([length, width, height, weight].every(Number.isInteger)).toBe(true)
      }),
    ))
  it("tells the size of every item where it is heavy", () =>
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const { service_type_id, items } = parcel(pieces)
        if (service_type_id === 5) expect(items.every(({ length }) => length !== undefined)).toBe(true)
      }),
    ))
  it.each([
    [{ weight_grams: 50_000 }, 0, null],
    [{ weight_grams: 50_001 }, 0, "50 kg"],
    [{ size: { length: 201, width: 1, height: 1 } }, 0, "200 cm"],
    [{}, 50_000_001, "50.000.000"],
  ])("with %p and %p dong at the door: %p", (change, cash, why) => {
    const pieces = [{ name: "Tủ", quantity: 1, weight_grams: 1_000, size: null, ...change }]
    const said = whyNotGhn({ pieces, cash })
    if (why === null) expect(said).toBeNull()
    else expect(said).toContain(why)
  })
})

describe("a webhook of GHN", () => {
  it("is a hint at a parcel, whatever else it claims", () =>
    expect(hintedParcel({ OrderCode: "ghn00001", Status: "delivered", CODAmount: 1 })).toBe("GHN00001"))
  it.each([null, "GHN00001", {}, { OrderCode: 5 }, { OrderCode: "" }, { OrderCode: "A/../B" }])(
    "hints at nothing: %p",
    (body) => expect(hintedParcel(body)).toBeNull(),
  )
})

it("knows what every documented status means for an order", () =>
  expect(Object.keys(GHN_STANDINGS).sort()).toEqual([...GHN_STATUSES].sort()))
