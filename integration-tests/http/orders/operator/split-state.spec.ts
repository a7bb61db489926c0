import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { call, logIn } from "../../../support/api"
import { ask } from "../../../support/ask"

const WRITES = [
  "/admin/orders/order_khong_co/cancel",
  "/admin/orders/order_khong_co/complete",
  "/admin/orders/order_khong_co/fulfillments",
  "/admin/orders/order_khong_co/fulfillments/ful_khong_co/cancel",
  "/admin/orders/order_khong_co/fulfillments/ful_khong_co/shipments",
  "/admin/fulfillments",
  "/admin/fulfillments/ful_khong_co/cancel",
  "/admin/order-edits",
  "/admin/order-edits/order_khong_co/confirm",
  "/admin/returns",
  "/admin/exchanges",
  "/admin/claims",
]

describe("an order that a stall handles", () => {
  it.each(WRITES)("is not changed past its stall by POST %s", async (path) => {
    const token = await logIn("user", OPERATOR, PASSWORD)
    const { status, body } = await ask("POST", path, { token, body: {} })
    expect([status, body.code]).toEqual([400, "orders_move_with_their_seller"])
  })

  it.each(WRITES)("is no business of strangers at POST %s", async (path) => {
    expect((await call("POST", path, { body: {} })).status).toBe(401)
  })
})
