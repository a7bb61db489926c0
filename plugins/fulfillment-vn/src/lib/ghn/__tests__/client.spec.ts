import { GhnUnreadable } from "../answers"
import { GhnClient, GhnRefused, GhnSilent } from "../client"
import { type GhnOrder, ghnParcel } from "../parcel"
import { FakeGhn } from "./fake-ghn"

const ghn = new FakeGhn()
let base: string
let client: GhnClient

beforeAll(async () => {
  base = await ghn.start()
  client = new GhnClient({ token: ghn.token, base, patienceMs: 2_000 })
})
afterEach(() => {
  ghn.silent = false
})
afterAll(() => ghn.stop())

const order = (change: Partial<GhnOrder> = {}): GhnOrder => ({
  code: "7K3M9QXZ",
  receiver: {
    name: "Nguyễn Thị An",
    phone: "0912345678",
    address: "Số 1, ngõ 2",
    commune_name: "Phường Ba Đình",
    province_name: "Thành phố Hà Nội",
  },
  pieces: [{ name: "Mật ong", quantity: 2, weight_grams: 700, size: null }],
  cash: 0,
  worth: 300_000,
  ...change,
})

describe("GHN's API", () => {
  it("previews a price in two-level addresses and makes nothing", async () => {
    expect(await client.preview(ghn.shop, ghnParcel(order()))).toMatchObject({ total_fee: 23_000 })
    expect(ghn.parcels.size).toBe(0)
  })

  it("makes one parcel of an order, however often it is asked", async () => {
    const parcel = ghnParcel(order({ code: "AAAA1111", cash: 330_000 }))
    const [first, second] = [await client.create(ghn.shop, parcel), await client.create(ghn.shop, parcel)]
    expect(second.order_code).toBe(first.order_code)
    expect(await client.detail(ghn.shop, first.order_code)).toEqual({
      order_code: first.order_code,
      client_order_code: "AAAA1111",
      status: "ready_to_pick",
      cod_amount: 330_000,
    })
  })

  it("calls a parcel off until it was picked up", async () => {
    const { order_code } = await client.create(ghn.shop, ghnParcel(order({ code: "BBBB2222" })))
    const other = await client.create(ghn.shop, ghnParcel(order({ code: "CCCC3333" })))
    ghn.move(other.order_code, "picked")
    expect(await client.cancel(ghn.shop, order_code)).toBe(true)
    expect(await client.cancel(ghn.shop, other.order_code)).toBe(false)
  })

  it("is refused with a wrong token, a strange shop or a field that it does not know, in its own words", async () => {
    const stranger = new GhnClient({ token: "wrong", base, patienceMs: 2_000 })
    const strange = { ...ghnParcel(order()), to_hamlet: "Thôn Đông" }
    await expect(stranger.preview(ghn.shop, ghnParcel(order()))).rejects.toThrow("Token is not valid!")
    await expect(client.preview(1, ghnParcel(order()))).rejects.toBeInstanceOf(GhnRefused)
    await expect(client.preview(ghn.shop, strange)).rejects.toThrow("unknown field to_hamlet")
    await expect(client.detail(ghn.shop, "NOWHERE")).rejects.toBeInstanceOf(GhnRefused)
  })

  it("is silent when it does not answer in time: then nobody knows what became of the call", async () => {
    ghn.silent = true
    const hasty = new GhnClient({ token: ghn.token, base, patienceMs: 50 })
    await expect(hasty.create(ghn.shop, ghnParcel(order({ code: "DDDD4444" })))).rejects.toBeInstanceOf(GhnSilent)
  })

  it("is not believed when it answers a status that nobody documented", async () => {
    const { order_code } = await client.create(ghn.shop, ghnParcel(order({ code: "EEEE5555" })))
    ghn.move(order_code, "teleported" as never)
    await expect(client.detail(ghn.shop, order_code)).rejects.toBeInstanceOf(GhnUnreadable)
  })
})
