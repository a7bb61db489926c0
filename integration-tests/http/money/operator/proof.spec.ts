import type { Books } from "@san-ocop/kit/http/books"
import { OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { readLog } from "../../../support/server"
import { buy, newGoods } from "../../../support/shopper"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { conserveMoney } from "../../../support/money"

conserveMoney()

const write = (sql: string, values: unknown[]) => withDatabase((database) => database.query(sql, values))

let operator: string
beforeAll(async () => {
  operator = await logIn("user", OPERATOR, PASSWORD)
})
const books = async () => (await ask<Books>("GET", "/admin/books", { token: operator })).body
/** What the last proof says of an order. */
const told = async (id: string | undefined) => (await books()).proof?.shown.filter(({ subject }) => subject === id)

describe("the nightly proof of the books", () => {
  it("shouts the id of an order that does not stand in the books as it is, and is silent about it when it does", async () => {
    const goods = await newGoods(await sampleSeller(HONEY_PHONE))
    const group = await buy([{ variant_id: goods.variant_id, quantity: 1 }])
    const [order] = group.orders
    const shouted = () =>
      readLog("BACKEND")
        .split("\n")
        .filter((line) => line.includes("LEDGER") && line.includes(order?.id ?? "")).length
    await runJob("prove-ledger")
    expect(shouted()).toBe(0)
    expect(await told(order?.id)).toEqual([])
    await write("update group_order set state = 'cancelled' where id = $1", [order?.id])
    await runJob("prove-ledger")
    await write("update group_order set state = 'placed' where id = $1", [order?.id])
    expect(shouted()).toBe(1)
    expect(await told(order?.id)).toEqual([expect.objectContaining({ fault: "order_wrong" })])
    await runJob("prove-ledger")
    expect(shouted()).toBe(1)
    expect(await told(order?.id)).toEqual([])
  })
})

describe("the operator's look at the books", () => {
  it("adds all accounts up to zero, as their lines do", async () => {
    await buy([{ variant_id: (await newGoods(await sampleSeller(HONEY_PHONE))).variant_id, quantity: 1 }])
    const { balances } = await books()
    expect(balances.reduce((sum, { balance }) => sum + balance, 0)).toBe(0)
    const { rows } = await withDatabase((database) =>
      database.query<{ sum: number }>(
        "select sum(amount)::float8 as sum from ledger_line where account like 'seller_expected:%'",
      ),
    )
    expect(balances.find(({ kind }) => kind === "seller_expected")?.balance).toBe(rows[0]?.sum)
  })
})
