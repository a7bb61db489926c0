import { inProcessMemory, type ShortMemory } from "@san-ocop/floor/lib/short-memory"
import { FakeGhn } from "../../../lib/ghn/__tests__/fake-ghn"
import { ZoneWeightFulfillmentService } from "../service"

const ghn = new FakeGhn()
const warned: string[] = []
let base: string
let now = 0
let memory: ShortMemory
beforeEach(() => {
  memory = inProcessMemory(() => now)
})

beforeAll(async () => {
  base = await ghn.start()
})
afterEach(() => {
  ghn.silent = false
  ghn.told = null
  ghn.previews = 0
  warned.length = 0
})
afterAll(() => ghn.stop())

const TABLE = 30_000
const GHN = 23_000
const to = { province: "01", address_2: "Phường Ba Đình", city: "Thành phố Hà Nội" }
const items = [{ title: "Mật ong", quantity: 2, unit_price: 150_000, variant: { weight: 700 } }]
const parcel = { stall: "hoa-rung", from_location: { address: { province: "33" } }, shipping_address: to, items }

const provider = (account: { token?: string; base?: string; patienceMs?: number } = {}) =>
  new ZoneWeightFulfillmentService(
    { logger: { warn: (words: string) => void warned.push(words) } },
    {
      ghn: {
        account: { token: ghn.token, base, patienceMs: 2_000, ...account },
        shops: { "hoa-rung": ghn.shop },
        memory,
      },
    },
  )
const price = async (context: Parameters<ZoneWeightFulfillmentService["calculatePrice"]>[2], account = {}) =>
  (await provider(account).calculatePrice({}, {}, context)).calculated_amount

describe("the price of a stall that hands its parcels to GHN", () => {
  it("is what GHN's preview says once the commune is known, and nothing is made for that", async () => {
    expect(await price(parcel)).toBe(GHN)
    expect([ghn.previews, ghn.parcels.size, warned]).toEqual([1, 0, []])
  })

  it.each([
    ["before the commune is known", { ...parcel, shipping_address: { province: "01" } }],
    ["for a stall without a shop of the account", { ...parcel, stall: "le-gia" }],
    ["where nobody says whose parcel it is", { ...parcel, stall: undefined }],
    ["for goods that nobody weighed", { ...parcel, items: [{ quantity: 2, variant: {} }] }],
    ["for more than GHN takes", { ...parcel, items: [{ quantity: 80, variant: { weight: 700 } }] }],
  ])("is the table's %s, and GHN is not asked", async (_when, context) => {
    const plain = new ZoneWeightFulfillmentService({})
    const { calculated_amount: table } = await plain.calculatePrice({}, {}, context)
    expect(await price(context)).toBe(table)
    expect(ghn.previews).toBe(0)
  })

  it("is the table's where GHN is slow, away or refuses, and somebody is told why", async () => {
    ghn.silent = true
    expect(await price(parcel, { patienceMs: 50 })).toBe(TABLE)
    ghn.silent = false
    memory = inProcessMemory()
    expect(await price(parcel, { base: "http://127.0.0.1:9" })).toBe(TABLE)
    memory = inProcessMemory()
    expect(await price(parcel, { token: "wrong" })).toBe(TABLE)
    expect(warned).toHaveLength(3)
  })

  it.each([
    ["no number", { total_fee: "rẻ", expected_delivery_time: "mai" }],
    ["less than nothing", { total_fee: -1, expected_delivery_time: "mai" }],
    ["nothing", { total_fee: 0, expected_delivery_time: "mai" }],
    ["a fraction", { total_fee: 22_000.5, expected_delivery_time: "mai" }],
    ["what no parcel costs", { total_fee: 5_000_001, expected_delivery_time: "mai" }],
    ["no object", ["22000"]],
  ])("is the table's where GHN answers %s", async (_what, told) => {
    ghn.told = told
    expect(await price(parcel)).toBe(TABLE)
    expect(warned).toHaveLength(1)
  })

  describe("for ten minutes", () => {
    const TEN_MINUTES = 600_000
    const dearer = { total_fee: 90_000, expected_delivery_time: "mai" }

    it("is what GHN said first, whatever it says then; afterwards it is asked anew", async () => {
      expect(await price(parcel)).toBe(GHN)
      ghn.told = dearer
      now += TEN_MINUTES - 1
      expect([await price(parcel), ghn.previews]).toEqual([GHN, 1])
      now += 1
      expect([await price(parcel), ghn.previews]).toEqual([90_000, 2])
    })

    it("is the table's after GHN was silent once, though it answers by then", async () => {
      ghn.silent = true
      expect(await price(parcel, { patienceMs: 50 })).toBe(TABLE)
      ghn.silent = false
      expect([await price(parcel), ghn.previews]).toEqual([TABLE, 0])
      now += TEN_MINUTES
      expect(await price(parcel)).toBe(GHN)
    })

    it("is one for all who ask at once", async () => {
      const prices = await Promise.all([1, 2, 3].map(() => price(parcel)))
      expect(prices).toEqual([GHN, GHN, GHN])
    })

    it("holds whoever receives it in whatever street, and for no other parcel", async () => {
      await price(parcel)
      ghn.told = dearer
      const elsewhere = { ...to, first_name: "An", phone: "0912345678", address_1: "Ngõ 2" }
      expect(await price({ ...parcel, shipping_address: elsewhere })).toBe(GHN)
      const others: Parameters<typeof price>[0][] = [
        { ...parcel, shipping_address: { ...to, address_2: "Phường Ngọc Hà" } },
        { ...parcel, items: items.map((item) => ({ ...item, quantity: 1 })) },
        { ...parcel, items: items.map((item) => ({ ...item, unit_price: 1 })) },
        { ...parcel, items: items.map((item) => ({ ...item, variant: { weight: 701 } })) },
      ]
      for (const other of others) expect(await price(other)).toBe(90_000)
    })
  })

  it.each([
    ["it is not known, and GHN would be asked", { ...parcel, shipping_address: { province: "01" } }, true],
    ["it is known", parcel, false],
    ["the stall has no shop there", { ...parcel, stall: "le-gia", shipping_address: { province: "01" } }, false],
    [
      "GHN does not take the goods",
      { ...parcel, shipping_address: { province: "01" }, items: [{ quantity: 80, variant: { weight: 700 } }] },
      false,
    ],
  ])("says whether the commune may change it, where %s", async (_when, context, awaits) => {
    expect((await provider().calculatePrice({}, {}, context)).awaits_commune).toBe(awaits)
  })

  it("is a refusal still where no table could price it either", async () => {
    await expect(price({ ...parcel, shipping_address: { ...to, province: "00" } })).rejects.toThrow(
      "Vui lòng chọn tỉnh",
    )
  })
})
