import { ZoneWeightFulfillmentService } from "../service"

const provider = new ZoneWeightFulfillmentService({})
const at = (province: string | null) => ({ address: { province } })
const price = (from: string | null, to: string | null, items: { quantity: number; weight: number | null }[]) =>
  provider
    .calculatePrice(
      {},
      {},
      {
        from_location: at(from),
        shipping_address: { province: to },
        items: items.map(({ quantity, weight }) => ({ quantity, variant: { weight } })),
      },
    )
    .then(({ calculated_amount }) => calculated_amount)

describe("parcel price by zone and weight", () => {
  it("weighs all pieces together", async () =>
    expect(await price("33", "01", [{ quantity: 3, weight: 500 }])).toBe(30_000))
  it("is the same for the same goods in two lines", async () =>
    expect(
      await price("33", "79", [
        { quantity: 1, weight: 700 },
        { quantity: 2, weight: 400 },
      ]),
    ).toBe(await price("33", "79", [{ quantity: 3, weight: 500 }])))
  it("counts a piece of unknown weight as nothing", async () =>
    expect(await price("33", "33", [{ quantity: 9, weight: null }])).toBe(18_000))
  it("charges the room of what is light and large, by the divisor that is set", async () => {
    const lamp = { quantity: 1, variant: { weight: 800, length: 40, width: 30, height: 25 } }
    const context = { from_location: at("33"), shipping_address: { province: "33" }, items: [lamp] }
    const amounts = [6_000, 5_000].map(async (volumetricDivisor) => {
      const service = new ZoneWeightFulfillmentService({}, { volumetricDivisor })
      return (await service.calculatePrice({}, {}, context)).calculated_amount
    })
    expect(await Promise.all(amounts)).toEqual([18_000 + 8 * 3_000, 18_000 + 10 * 3_000])
  })
  it.each([
    [null, "01"],
    ["33", null],
    ["33", "00"],
  ])("refuses to price from %p to %p", (from, to) => expect(price(from, to, [])).rejects.toThrow("Vui lòng chọn tỉnh"))
  it("accepts only options of its own", async () => {
    expect(await provider.validateOption({ id: "zone-weight" })).toBe(true)
    expect(await provider.validateOption({ id: "express" })).toBe(false)
  })
})
