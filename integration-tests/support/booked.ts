import { isCalledOff } from "@san-ocop/kit/called-off"
import type { OrderState } from "@san-ocop/kit/http/checkout"

/** An order as the database has it: see `money.ts`. */
export type OrderRow = {
  group_code: string
  id: string
  state: OrderState
  seller_id: string
  total: number
  item_total: number
  shipping_total: number
  seller_discount: number
  floor_discount: number
  /** The same as it was frozen of lines and shipping, and as Medusa's order knows it. */
  frozen_seller: number
  frozen_floor: number
  adjusted: number
  /** What Medusa reckons its order to be. */
  of_medusa: number
  of_lines: number
  of_shipping: number
  authorised: number
  captured: number
  returned: number
  /** Null when it is paid in another way than by transfer. */
  transfer: { received: number; waived: number; refunded: number; is_paid: boolean; told: number } | null
  /** Null when it is paid in another way than by card. */
  card: {
    reduced: number
    captured: number
    refunded: number
    /** On its way back to the card. */
    underway: number
    on_page: boolean
    promised: boolean
    /** By the calls that moved it: what the operator has, and what is on its way back. */
    moved: number
    to_move: number
    /** What the books say that the operator has. */
    in_bank: number
    /** What Medusa's order was told of those calls, and what it knows. */
    entered: number
    of_medusa: number
  } | null
  refundable_past: number
  /** What the floor still bears of it, as it was frozen and as the books say. */
  promised: number
  promotion: number
  to_pay: number
  expected: number
  held: number
  payable: number
  collected: number
  charges: number
  is_remitted: boolean
  /** What statements of carriers settled of it, and what of that came to a floor that collects. */
  settled: number
  to_floor: number
  /** What the stall owes, and gave back, for goods that came back; a card's is in its own sums. */
  return_owed: number
  return_refunded: number
}

/** What the books must say of an order in each state, given its total and what is taken from it, as if no floor bore any of its price. */
function bookedOfShopper({
  state,
  total,
  charges,
  transfer,
  card,
  is_remitted,
  settled,
  to_floor,
  return_owed,
}: OrderRow) {
  const delivered = state === "delivered"
  if (card) {
    // Below zero the shopper is to get it back; the floor owes the stall what it has delivered.
    const price = isCalledOff(state) ? 0 : total - card.reduced
    return {
      to_pay: price - card.captured + card.refunded,
      expected: delivered ? 0 : 0 - price,
      held: 0,
      collected: 0,
      payable: (delivered ? charges - price : 0) - to_floor,
      charges,
    }
  }
  if (transfer) {
    // Below zero the stall owes it to the shopper.
    const price = isCalledOff(state) ? 0 : total - transfer.waived
    const kept = delivered ? price : 0
    return {
      to_pay: price - transfer.received + transfer.refunded - return_owed,
      expected: kept - price,
      held: transfer.received - transfer.refunded - kept + return_owed,
      collected: 0,
      payable: (delivered ? charges : 0) - to_floor,
      charges,
    }
  }
  if (isCalledOff(state)) return { to_pay: 0, expected: 0, held: 0, collected: 0, payable: 0 - to_floor, charges: 0 }
  const open = is_remitted ? 0 : total - settled
  return {
    to_pay: delivered ? 0 - return_owed : total,
    expected: 0 - open,
    held: return_owed,
    collected: delivered ? open : 0,
    payable: (delivered ? charges : 0) - to_floor,
    charges,
  }
}

/** What the books must say of an order. What a floor bears of the price is expected beside it until the delivery, then owed to the stall, and nobody's of an order that was called off. */
export function booked(order: OrderRow) {
  const promised = isCalledOff(order.state) ? 0 : order.promised
  const [before, after] = order.state === "delivered" ? [0, promised] : [promised, 0]
  const { expected, payable, ...rest } = bookedOfShopper(order)
  return { ...rest, expected: expected - before, payable: payable - after, promotion: promised }
}

/** What an order's shares must be. Cash on delivery is captured by no provider; a transfer has its share once its money is there. */
export function shared({ state, total, transfer, card, return_refunded }: OrderRow) {
  if (card)
    return { authorised: card.promised && card.on_page ? total : 0, captured: card.captured, returned: card.refunded }
  if (!transfer) return { authorised: total, captured: 0, returned: 0 }
  if (!transfer.is_paid) return { authorised: 0, captured: 0, returned: 0 }
  const captured = total - transfer.waived
  return {
    authorised: total,
    captured,
    returned: isCalledOff(state) ? Math.min(captured, transfer.refunded) : return_refunded,
  }
}
