import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"

it("a draft order cannot become an order: it knows neither seller nor floor", async () => {
  const token = await logIn("user", OPERATOR, PASSWORD)
  const { status, body } = await ask("POST", "/admin/draft-orders/order_khong_co/convert-to-order", { token, body: {} })
  expect([status, body.code]).toEqual([400, "orders_come_from_carts"])
})
