import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { TransferReason } from "@san-ocop/kit/http/transfers"

/** What decides about money for an order: where the order is, what it costs, and who said that it was paid. */
export type JudgedOrder = {
  state: OrderState
  amount: number
  paid_by: "bank" | "seller" | null
  /** A bank told of the money that the seller had spoken of. */
  is_confirmed: boolean
}

/**
 * What money is for the order that its memo names: null when it names none. Only the exact amount for an order that waits pays it; the same amount for one
 * whose seller said "received" is that money. Everything else is for a person to look at.
 */
export function judgeTransfer(amount: number, order: JudgedOrder | null): "pays" | "confirms" | TransferReason {
  if (!order) return "unknown"
  if (order.paid_by !== null) {
    return order.paid_by === "seller" && !order.is_confirmed && amount === order.amount ? "confirms" : "duplicate"
  }
  if (order.state !== "awaiting_payment") return "late"
  if (amount === order.amount) return "pays"
  return amount < order.amount ? "under" : "over"
}
