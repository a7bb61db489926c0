import type { OrderGroupPage, StallOrder } from "@san-ocop/kit/http/checkout"
import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { ask, type Told } from "./ask"
import { withDatabase } from "./database"
import type { SampleSeller } from "./sample-people"

/** What a stall says of a parcel that it hands over. */
export const PARCEL = { carrier: "Viettel Post", tracking_code: "VTP123456" }

/** One thing that a stall does with an order. */
export const act = (seller: SampleSeller, id: string, what: string, body: unknown = {}): Promise<Told<SellerOrder>> =>
  ask<SellerOrder>("POST", `${seller.path}/orders/${id}/${what}`, { token: seller.token, body })

/** Writes into the database what no route would. */
export const write = (sql: string, values: unknown[]) => withDatabase((database) => database.query(sql, values))

let serial = Number(String(Date.now()).slice(-7))
/** A number of its own for each order: refusals are counted by phone. */
export const freshPhone = (): string => `09${String((serial += 1) + 10_000_000).slice(-8)}`

/** Takes the only order of a group to its shopper's door. */
export async function deliver(seller: SampleSeller, group: OrderGroupPage): Promise<StallOrder> {
  const [order] = group.orders
  if (!order) throw new Error("the group has no order")
  for (const [what, body] of [
    ["confirm", {}],
    ["ship", PARCEL],
    ["deliver", {}],
  ] as const) {
    const { status, body: answer } = await act(seller, order.id, what, body)
    if (status !== 200) throw new Error(`not ${what}: ${JSON.stringify(answer)}`)
  }
  return order
}
