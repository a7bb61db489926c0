import type { PlaceOrder } from "@san-ocop/kit/http/checkout"
import path from "node:path"
import { doomedProcess, type Held } from "../../../../testing/doomed-process"
import { faultsOf } from "../../../support/books"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { runJob } from "../../../support/jobs"
import { conserveMoney } from "../../../support/money"
import { write } from "../../../support/orders"
import { databaseUrl } from "../../../support/server"
import { HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"
import { cartPage, complete, fillCart, type Goods, madeOf, newGoods, orderForm } from "../../../support/shopper"

conserveMoney()
jest.setTimeout(300_000)

const ROOT = path.resolve(__dirname, "../../../..")
const NAME = "place-order"

let seller: SampleSeller
let goods: Goods
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})
beforeEach(async () => {
  goods = await newGoods(seller)
})

async function filled(): Promise<{ cart: string; form: PlaceOrder }> {
  const cart = await fillCart([{ variant_id: goods.variant_id, quantity: 2 }])
  return { cart, form: await orderForm((await cartPage(cart)).body.total ?? -1) }
}

/** Another process of the shop places the order, and is killed in the middle of writing that row. It shares no lock with the server, which would wait for it. */
async function killedIn(held: Held, cart_id: string, order: PlaceOrder): Promise<void> {
  const database = new URL(databaseUrl())
  database.searchParams.set("application_name", NAME)
  await doomedProcess({
    script: path.join(ROOT, "node_modules/@medusajs/cli/cli.js"),
    args: [
      "exec",
      path.join(ROOT, "integration-tests/support/place-order.exec.mjs"),
      JSON.stringify({ cart_id, order }),
    ],
    name: NAME,
    cwd: path.join(ROOT, "backend"),
    env: { DATABASE_URL: database.href, REDIS_URL: "", NODE_OPTIONS: "", MEDUSA_DISABLE_TELEMETRY: "true" },
    looks: 10_000,
    sql: async (text) => (await write(text, [])).rows as unknown[],
  }).killIn(held)
}

/** By then nobody is still at work on the cart. */
async function elevenMinutesLater(): Promise<void> {
  moveClockTo(Date.now() + 11 * 60_000)
  try {
    await runJob("discard-unfinished-orders")
  } finally {
    moveClockByDays(0)
  }
}

const ordersOf = async (cart: string): Promise<string[]> => {
  const sql = "select o.id from group_order o join order_group g on g.id = o.group_id where g.cart_id = $1"
  return ((await write(sql, [cart])).rows as { id: string }[]).map(({ id }) => id)
}
async function isOneWholeSale(cart: string): Promise<void> {
  expect(await madeOf(cart, goods.variant_id)).toEqual({ orders: 1, groups: 1, reserved: 2 })
  const orders = await ordersOf(cart)
  expect(orders).toHaveLength(1)
  for (const id of orders) expect(await faultsOf(id)).toEqual([])
}

describe("a cart whose order was being placed when the process was killed", () => {
  it.each([
    ["an order was written", { table: "order", when: "true" }],
    ["its goods were held", { table: "reservation_item", when: "true" }],
    ["its payment was opened", { table: "payment_session", when: "true" }],
    ["its payment was authorised", { table: "payment", when: "true" }],
    ["its group and its books were written", { table: "ledger_entry", when: "new.kind = 'order.placed'" }],
  ])("before %s is no sale and holds no goods after the job; the same call makes it one", async (_what, held) => {
    const { cart, form } = await filled()
    await killedIn(held, cart, form)
    await elevenMinutesLater()
    expect(await madeOf(cart, goods.variant_id)).toEqual({ orders: 0, groups: 0, reserved: 0 })
    for (const _time of [1, 2]) expect((await complete(cart, form)).status).toBe(200)
    await isOneWholeSale(cart)
  })

  it("before the cart was closed is a sale: the same call answers it", async () => {
    const { cart, form } = await filled()
    await killedIn({ table: "cart", when: "new.completed_at is not null" }, cart, form)
    await elevenMinutesLater()
    await isOneWholeSale(cart)
    const [order] = await ordersOf(cart)
    expect((await complete(cart, form)).body.orders.map(({ id }) => id)).toEqual([order])
    await isOneWholeSale(cart)
  })
})
