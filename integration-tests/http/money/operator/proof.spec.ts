import { withDatabase } from "../../../support/database"
import { runJob } from "../../../support/jobs"
import { readLog } from "../../../support/server"
import { buy, newGoods } from "../../../support/shopper"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"
import { conserveMoney } from "../../../support/money"

conserveMoney()

const write = (sql: string, values: unknown[]) => withDatabase((database) => database.query(sql, values))

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
    await write("update group_order set state = 'cancelled' where id = $1", [order?.id])
    await runJob("prove-ledger")
    await write("update group_order set state = 'placed' where id = $1", [order?.id])
    expect(shouted()).toBe(1)
    await runJob("prove-ledger")
    expect(shouted()).toBe(1)
  })
})
