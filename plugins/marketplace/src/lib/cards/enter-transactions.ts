import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "../../reads/sql"
import type { CardPaymentNow } from "../../reads/cards/card-payment"
import type { CardOperationRow } from "./types"

const KNOWN = `select order_id from order_transaction where reference_id = ? and deleted_at is null`
const ENTERED = `update card_operation set entered_at = ? where id = ? returning id`

/** Lets Medusa's orders follow money that moved: each its own share, so that their transactions add up to what the card paid. Entered again it adds nothing. */
export async function enterTransactions(
  container: MedusaContainer,
  payment: CardPaymentNow,
  { id, kind, shares }: CardOperationRow,
): Promise<void> {
  const known = new Set((await readRows<{ order_id: string }>(container, KNOWN, [id])).map(({ order_id }) => order_id))
  const transactions = shares.flatMap((share) => {
    const order = payment.orders.find((one) => one.id === share.id)
    if (!order || known.has(order.order_id)) return []
    const amount = kind === "refund" ? 0 - share.amount : share.amount
    return [{ order_id: order.order_id, amount, currency_code: "vnd", reference: kind, reference_id: id }]
  })
  if (kind !== "void" && transactions.length > 0) {
    await container.resolve<IOrderModuleService>(Modules.ORDER).addOrderTransactions(transactions)
  }
  await readRows(container, ENTERED, [clock.now(), id])
}
