import { corePaths } from "../../../authorization/core-routes"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { call, logIn } from "../../../support/api"
import { ask } from "../../../support/ask"

const WRITES = [
  "/admin/orders/order_khong_co/cancel",
  "/admin/orders/order_khong_co/archive",
  "/admin/orders/order_khong_co/transfer",
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

describe("a workflow of the server", () => {
  const step = { transaction_id: "khong-co", step_id: "khong-co" }
  it.each([
    ["run", { input: { payment_id: "pay_khong_co" } }],
    ["steps/success", step],
    ["steps/failure", step],
  ])("is run by the page of its matter alone, not by POST …/%s with an input of one's own", async (what, body) => {
    const token = await logIn("user", OPERATOR, PASSWORD)
    for (const workflow of ["capture-payment-workflow", "cancel-order", "khong-co"]) {
      const told = await ask<{ code: string }>("POST", `/admin/workflows-executions/${workflow}/${what}`, {
        token,
        body,
      })
      expect([told.status, told.body.code]).toEqual([400, "workflows_run_by_their_pages"])
    }
    expect((await call("POST", `/admin/workflows-executions/cancel-order/${what}`, { body })).status).toBe(401)
    expect((await ask("GET", "/admin/workflows-executions", { token })).status).toBe(200)
  })
})

/** Words of what moves an order, its goods or its money past us. */
const ABOUT_ORDERS = /order|payment|refund|capture|claim|exchange|return|fulfillment|credit|transfer/
/** What may be written in the Admin all the same, and why. */
const HARMLESS: Record<string, string> = {
  "/admin/orders/export": "it writes a file of what may be read",
  "/admin/orders/:id": "who receives it is written with the order group, which it does not touch",
  "/admin/refund-reasons": "a list of words",
  "/admin/refund-reasons/:id": "a list of words",
  "/admin/return-reasons": "a list of words",
  "/admin/return-reasons/:id": "a list of words",
  "/admin/fulfillment-sets/:id": "where a stall sends to, not what it has sold",
  "/admin/fulfillment-sets/:id/service-zones": "the same",
  "/admin/fulfillment-sets/:id/service-zones/:zone_id": "the same",
  "/admin/stock-locations/:id/fulfillment-providers": "the same",
  "/admin/stock-locations/:id/fulfillment-sets": "the same",
  "/admin/customers/:id/customer-groups": "it holds the word, and no order",
}

/** What Medusa itself looks at before we do: it must be a body that it takes. */
const WELL_FORMED: Record<string, object> = {
  "/admin/orders/:id/credit-lines": { amount: 1, reference: "order", reference_id: "order_khong_co" },
}

describe("each address at which Medusa itself would write about orders or their money", () => {
  it("is refused, but for those that can do neither any harm", async () => {
    const token = await logIn("user", OPERATOR, PASSWORD)
    const { routes } = (await call("GET", "/test/routes")).body as { routes: string[] }
    const core = corePaths()
    const writes = routes
      .map((route) => route.split(" ") as ["GET" | "POST" | "DELETE", string])
      .filter(([method, path]) => method !== "GET" && path.startsWith("/admin/") && core.has(path))
      .filter(([, path]) => ABOUT_ORDERS.test(path) && !(path in HARMLESS))
    expect(writes.length).toBeGreaterThan(60)
    const open: string[] = []
    for (const [method, path] of writes) {
      const address = path.replace(/:\w+/g, "khong_co")
      const { status, body } = await ask<{ code?: string }>(method, address, { token, body: WELL_FORMED[path] ?? {} })
      if (status !== 400 || !REFUSED.has(body.code ?? "")) open.push(`${method} ${path} ${String(status)}`)
    }
    expect(open).toEqual([])
  })
})

const REFUSED = new Set(["orders_move_with_their_seller", "money_moves_with_its_order", "orders_come_from_carts"])
