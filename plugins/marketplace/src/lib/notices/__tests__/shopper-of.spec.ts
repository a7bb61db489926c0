import { shopperOf } from "../shopper-of"

const order = {
  name: "Nguyễn Thị An",
  phone: "0912345678",
  email: "nguoi-tang@thu.example",
  order_code: "7K3M9QXZ",
  purchase_code: "4N6P8RST",
  is_gift: false,
}
const gift = { ...order, is_gift: true }

describe("who is told of an order", () => {
  it("is its shopper, at the number and the address that he left", () => {
    const { name, phone, email, order_code: code } = order
    expect(shopperOf(order)).toEqual({ to: { kind: "person", name, phone, email }, code, page: null })
  })

  it("of a gift is its giver alone, by no telephone, with his own code and not by the receiver's name", () => {
    const shopper = shopperOf(gift)
    expect(shopper).toMatchObject({ to: { phone: null, email: gift.email }, page: `/don-hang/${gift.purchase_code}` })
    const told = JSON.stringify(shopper)
    for (const receivers of [gift.phone, gift.name, gift.order_code]) expect(told).not.toContain(receivers)
  })

  it("of a gift whose giver left no address is nobody", () => {
    expect(shopperOf({ ...gift, email: null })).toBeNull()
  })

  it("of what was begun about a gift by nobody knows whom is both, as of another order", () => {
    expect(shopperOf(gift, null)).toEqual(shopperOf(order))
  })

  it("of what a gift's receiver began himself is he, with nothing of the giver's", () => {
    const shopper = shopperOf(gift, true)
    expect(shopper).toMatchObject({ to: { phone: gift.phone }, code: gift.order_code, page: null })
    const told = JSON.stringify(shopper)
    for (const givers of [gift.email, gift.purchase_code]) expect(told).not.toContain(givers)
  })
})
