import { parseOrders, withOrder } from "../placed-orders"

const read = (text: string | null) =>
  parseOrders(
    text,
    (code) => /^[A-Z0-9]{8}$/.test(code),
    (phone) => /^0\d{9}$/.test(phone),
  )
const order = (n: number) => ({ code: `AAAAAAA${String(n)}`, phone: "0912345678" })

describe("the orders that a device remembers", () => {
  it("are read back", () => {
    expect(read(JSON.stringify([order(1)]))).toEqual([order(1)])
  })

  it.each([null, "", "{", "7", '{"code":1}', '[null,{"code":"x","phone":"0912345678"},{"code":"AAAAAAA1"}]'])(
    "are none when the cookie is %j",
    (text) => {
      expect(read(text)).toEqual([])
    },
  )

  it("put the newest first, once, and stop at ten", () => {
    const ten = Array.from({ length: 10 }, (_, n) => order(n))
    expect(withOrder(ten, order(3))).toHaveLength(10)
    expect(withOrder(ten, order(3))[0]).toEqual(order(3))
    expect(withOrder(ten, { code: "BBBBBBBB", phone: "0912345678" })).toHaveLength(10)
  })
})
