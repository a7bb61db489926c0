import { fulfillmentModule } from "../fulfillment"
import { ghnShops } from "../ghn"

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

describe("GHN", () => {
  const ghn = (env: Parameters<typeof fulfillmentModule>[0]) =>
    fulfillmentModule(env).options.providers.find(({ id }) => id === "ghn")

  it("is off without a token", () => {
    expect(ghn({})).toBeUndefined()
    expect(ghn({ GHN_TOKEN: "", GHN_API_BASE: "http://127.0.0.1:1" })).toBeUndefined()
  })
  it("is off in a demo, which sends nothing out", () => {
    expect(ghn({ GHN_TOKEN: "a", DEMO: "true" })).toBeUndefined()
    expect(ghn({ GHN_TOKEN: "a", DEMO: "false" })).toBeDefined()
  })
  it("is asked at its own address, with patience, unless somebody says otherwise", () => {
    expect(ghn({ GHN_TOKEN: "a" })).toMatchObject({
      options: { token: "a", base: "https://online-gateway.ghn.vn", patienceMs: 5_000 },
    })
    expect(ghn({ GHN_TOKEN: "a", GHN_API_BASE: "http://127.0.0.1:1", GHN_PATIENCE_MS: "200" })).toMatchObject({
      options: { base: "http://127.0.0.1:1", patienceMs: 200 },
    })
  })
  it.each(["0", "-1", "lâu"])("is not waited for %s milliseconds", (GHN_PATIENCE_MS) =>
    expect(() => ghn({ GHN_TOKEN: "a", GHN_PATIENCE_MS })).toThrow("GHN_PATIENCE_MS"),
  )
})

describe("GHN's price of a cart", () => {
  const asked = (env: Parameters<typeof fulfillmentModule>[0]) =>
    fulfillmentModule(env).options.providers.find(({ id }) => id === "zone-weight")
  it("is asked for the stalls with a shop of the account, and waited for two seconds at most", () => {
    expect(asked({ GHN_TOKEN: "a", GHN_SHOPS: "le-gia=885" })).toMatchObject({
      options: { ghn: { account: { token: "a", patienceMs: 2_000 }, shops: { "le-gia": 885 } } },
    })
    expect(asked({ GHN_TOKEN: "a", GHN_PATIENCE_MS: "300" })).toMatchObject({
      options: { ghn: { account: { patienceMs: 300 } } },
    })
  })
  it("is asked of nobody without a token, and in a demo", () => {
    expect(asked({ GHN_SHOPS: "le-gia=885" })).toMatchObject({ options: { ghn: null } })
    expect(asked({ GHN_TOKEN: "a", DEMO: "true" })).toMatchObject({ options: { ghn: null } })
  })
})

describe("shops of the account with GHN", () => {
  it("are told by their stalls", () => {
    expect([...ghnShops({ GHN_SHOPS: "le-gia=885, htx-hoa-rung=886," })]).toEqual([
      ["le-gia", 885],
      ["htx-hoa-rung", 886],
    ])
    expect(ghnShops({}).size).toBe(0)
  })
  it.each(["le-gia", "le-gia=", "=885", "le-gia=abc", "Lê Gia=885"])("are not read from %s", (GHN_SHOPS) =>
    expect(() => ghnShops({ GHN_SHOPS })).toThrow("GHN_SHOPS"),
  )
})
