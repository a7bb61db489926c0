import { isCalledOff } from "@san-ocop/kit/called-off"
import type { TransferOrder } from "./types"

type Sums = Pick<TransferOrder, "state" | "paid_by" | "amount" | "received" | "waived" | "refunded">

/**
 * What a stall has to give back of an order, in dong. An order that was paid and stands keeps its price; one that was called off, or was never
 * paid, keeps nothing.
 */
export function refundDue({ state, paid_by, amount, received, waived, refunded }: Sums): number {
  const kept = paid_by !== null && !isCalledOff(state) ? amount - waived : 0
  return Math.max(0, received - refunded - kept)
}
