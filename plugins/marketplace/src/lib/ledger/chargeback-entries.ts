import type { Context } from "@medusajs/framework/types"
import { ACCOUNTS } from "./accounts"
import type { BookedOrder } from "./order-entries"
import { type NewLine, postEntry } from "./post-entries"
import { reverseEntry } from "./reverse-entry"

type Kind = `chargeback.${"withdrawn" | "reinstated" | "borne" | "returned" | "set_off"}`
type Taken = { dispute: string; order: BookedOrder; amount: number; at: Date }

const keyOf = (kind: Kind, { dispute, order }: Taken): string => `${kind}:${dispute}:${order.id}`

/** Entries of no order, so that an order's own story stays what its shopper and its stall did. */
const post = (
  context: Context,
  kind: Kind,
  taken: Taken,
  lines: readonly NewLine[],
  posting_key = keyOf(kind, taken),
): Promise<void> =>
  postEntry(context, {
    posting_key,
    kind,
    group_order_id: null,
    seller_id: null,
    floor_id: taken.order.floor_id,
    at: taken.at,
    lines,
  })

const taken = (amount: number): NewLine[] => [
  { account: ACCOUNTS.shopperFunds, amount },
  { account: ACCOUNTS.bank, amount: 0 - amount },
]

/** The card's bank took an order's share out of the operator's account, in dong: the shopper has not paid it, as long as nobody knows whose loss it is. */
export const postChargebackWithdrawn = (context: Context, of: Taken): Promise<void> =>
  post(context, "chargeback.withdrawn", of, taken(of.amount))

/** It came back: exactly the opposite. */
export const postChargebackReinstated = (context: Context, of: Taken): Promise<void> =>
  post(context, "chargeback.reinstated", of, taken(0 - of.amount))

/** It is lost, and the floor bears it: the shopper owes it no more, and what the stall is owed stays what it was. */
export const postChargebackBorne = (context: Context, of: Taken): Promise<void> =>
  post(context, "chargeback.borne", of, [
    { account: ACCOUNTS.shopperFunds, amount: 0 - of.amount },
    { account: ACCOUNTS.floorGoodwill(of.order.floor_id), amount: of.amount },
  ])

const notBorne = ({ order, amount }: Taken): NewLine[] => [
  { account: ACCOUNTS.bank, amount },
  { account: ACCOUNTS.floorGoodwill(order.floor_id), amount: 0 - amount },
]

/** Of what is lost, the part that the shopper had got before came back: the floor bears so much less. */
export const postChargebackReturned = (context: Context, of: Taken): Promise<void> =>
  post(context, "chargeback.returned", of, notBorne(of))

/** It was lost and then won after all: what comes back then is all of it. */
export async function undoChargebackBorne(context: Context, of: Taken): Promise<void> {
  await reverseEntry(context, keyOf("chargeback.borne", of), of.at)
  await reverseEntry(context, keyOf("chargeback.returned", of), of.at)
}

const setOffKey = (of: Taken, key: string): string => `${keyOf("chargeback.set_off", of)}:${key}`

/** What was lost had been owed to the shopper, who has it thereby: it is nobody's loss. `key` names the operation that says so in the order's own story. */
export const postChargebackSetOff = (context: Context, of: Taken, key: string): Promise<void> =>
  post(context, "chargeback.set_off", of, notBorne(of), setOffKey(of, key))

/** It was won after all, so that the shopper is owed it again. */
export const undoChargebackSetOff = (context: Context, of: Taken, key: string): Promise<void> =>
  reverseEntry(context, setOffKey(of, key), of.at)
