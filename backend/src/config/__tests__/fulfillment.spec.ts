import { fulfillmentModule } from "../fulfillment"

const zoneWeight = (VOLUMETRIC_DIVISOR: string) =>
  fulfillmentModule({ VOLUMETRIC_DIVISOR }).options.providers.find(({ id }) => id === "zone-weight")

describe("the volumetric divisor", () => {
  it.each([
    ["", 6_000],
    ["5000", 5_000],
  ])("is, with the setting %p, %p", (setting, volumetricDivisor) =>
    expect(zoneWeight(setting)).toMatchObject({ options: { volumetricDivisor } }),
  )
  it.each(["0", "999", "20001", "5000.5", "nhiều"])("is refused when it is %s", (text) =>
    expect(() => zoneWeight(text)).toThrow("VOLUMETRIC_DIVISOR"),
  )
})
