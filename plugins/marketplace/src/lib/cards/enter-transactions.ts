import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { clock } from "@san-ocop/floor/lib/clock"
import { readRows } from "../../reads/sql"
import { forgetRefund } from "./forget-refund"
import type { CardPaymentNow } from "../../reads/cards/card-payment"
import type { CardOperationRow } from "./types"

const KNOWN = `select order_id from order_transaction where reference_id = ? and reference = ? and deleted_at is null`
const ENTERED = `update card_operation set entered_at = coalesce(entered_at, ?) where id = ? returning id`
const UNDONE = `update card_operation set undone_at = ? where id = ? and state = 'failed' returning id`
/** Of the transaction that takes back one of a refund that came to nothing. */
const UNDOES = "refund_failed"

type Transaction = { order_id: string; amount: number }

const ordersThatKnow = async (container: MedusaContainer, id: string, reference: string): Promise<Set<string>> =>
  new Set((await readRows<{ order_id: string }>(container, KNOWN, [id, reference])).map(({ order_id }) => order_id))

async function add(
  container: MedusaContainer,
  id: string,
  reference: string,
  transactions: readonly Transaction[],
): Promise<void> {
  const known = await ordersThatKnow(container, id, reference)
  const fresh = transactions
    .filter(({ order_id }) => !known.has(order_id))
    .map((one) => ({ ...one, currency_code: "vnd", reference, reference_id: id }))
  if (fresh.length > 0) await container.resolve<IOrderModuleService>(Modules.ORDER).addOrderTransactions(fresh)
}

const sharesOf = ({ orders }: CardPaymentNow, { shares }: CardOperationRow, sign: 1 | -1): Transaction[] =>
  shares.flatMap((share) => {
    const order = orders.find((one) => one.id === share.id)
    return order ? [{ order_id: order.order_id, amount: sign * share.amount }] : []
  })

/** Lets Medusa's orders follow money that moved: each its own share, so that their transactions add up to what the card paid. Entered again it adds nothing. */
export async function enterTransactions(
  container: MedusaContainer,
  payment: CardPaymentNow,
  operation: CardOperationRow,
): Promise<void> {
  const { id, kind } = operation
  if (kind !== "void") await add(container, id, kind, sharesOf(payment, operation, kind === "refund" ? -1 : 1))
  await readRows(container, ENTERED, [clock.now(), id])
}

/**
 * A refund came to nothing: where Medusa's order had its transaction it gets the opposite, since what is told of money is never taken out, and Medusa's payment has its row of
 * the refund no more, so that as much can be given back again. Undone again it changes nothing.
 */
export async function undoTransactions(
  container: MedusaContainer,
  payment: CardPaymentNow,
  operation: CardOperationRow,
): Promise<void> {
  const { id } = operation
  const entered = await ordersThatKnow(container, id, "refund")
  const back = sharesOf(payment, operation, 1).filter(({ order_id }) => entered.has(order_id))
  await add(container, id, UNDOES, back)
  await forgetRefund(container, payment.payment_id ?? "", id)
  await readRows(container, UNDONE, [clock.now(), id])
}
