import { FakeGhn } from "../../../lib/ghn/__tests__/fake-ghn"
import { GhnFulfillmentService } from "../service"

const ghn = new FakeGhn()
let provider: GhnFulfillmentService
let base: string

beforeAll(async () => {
  base = await ghn.start()
  provider = new GhnFulfillmentService({}, { token: ghn.token, base, patienceMs: 2_000 })
})
afterEach(() => {
  ghn.silent = false
})
afterAll(() => ghn.stop())

const to = {
  first_name: "An",
  phone: "0912345678",
  address_1: "Số 1",
  address_2: "Phường Ba Đình",
  city: "Thành phố Hà Nội",
}
const items = [{ title: "Mật ong", quantity: 2, unit_price: 150_000, variant: { weight: 700 } }]
const option = { id: "ghn", shop_id: ghn.shop }
const price = (context: object) => provider.calculatePrice(option, {}, context)

describe("the price of a parcel with GHN", () => {
  it("is what a preview says", async () =>
    expect(await price({ shipping_address: to, items })).toEqual({
      calculated_amount: 23_000,
      is_calculated_price_tax_inclusive: true,
    }))
  it("is not told before the commune is known, nor for goods that nobody weighed", async () => {
    await expect(price({ shipping_address: { ...to, address_2: null }, items })).rejects.toThrow("xã, phường")
    await expect(price({ shipping_address: to, items: [{ quantity: 1, variant: {} }] })).rejects.toThrow("khối lượng")
  })
  it("is never a guess when GHN is silent or refuses", async () => {
    const hasty = new GhnFulfillmentService({}, { token: ghn.token, base, patienceMs: 50 })
    const stranger = new GhnFulfillmentService({}, { token: "wrong", base, patienceMs: 2_000 })
    await expect(stranger.calculatePrice(option, {}, { shipping_address: to, items })).rejects.toThrow("GHN chưa nhận")
    ghn.silent = true
    await expect(hasty.calculatePrice(option, {}, { shipping_address: to, items })).rejects.toThrow("GHN chưa trả lời")
  })
})

describe("a parcel with GHN", () => {
  const order = { id: "order_1", shipping_address: to, items }
  it("is made once for an order, with what is taken at the door", async () => {
    const data = { shop_id: ghn.shop, cash: 323_000 }
    const first = await provider.createFulfillment(data, [], order)
    const again = await provider.createFulfillment(data, [], order)
    expect(again.data.order_code).toBe(first.data.order_code)
    expect(first.labels[0]?.tracking_number).toBe(first.data.order_code)
    expect([...ghn.parcels.values()].map(({ cod_amount }) => cod_amount)).toEqual([323_000])
  })
  it("is called off until it was picked up", async () => {
    const { data } = await provider.createFulfillment({ shop_id: ghn.shop }, [], { ...order, id: "order_2" })
    expect(await provider.cancelFulfillment(data)).toEqual({})
    const sent = await provider.createFulfillment({ shop_id: ghn.shop }, [], { ...order, id: "order_3" })
    ghn.move(String(sent.data.order_code), "delivering")
    await expect(provider.cancelFulfillment(sent.data)).rejects.toThrow("không hủy được")
  })
  it("needs a shop of the account", async () => {
    await expect(provider.createFulfillment({}, [], order)).rejects.toThrow("mã cửa hàng GHN")
    expect(await provider.validateOption(option)).toBe(true)
    expect(await provider.validateOption({ id: "ghn" })).toBe(false)
    expect(await provider.validateOption({ id: "zone-weight", shop_id: 1 })).toBe(false)
  })
})
