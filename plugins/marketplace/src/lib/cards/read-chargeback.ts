import type { Context } from "@medusajs/framework/types"
import { allocate } from "@san-ocop/kit/allocate"
import type { CardShare } from "@san-ocop/kit/card-steps"
import { runSql } from "../run-sql"
import type { LockedCardOrder } from "./lock"

/** What all kept news of a dispute say together. */
export type ChargebackFacts = { is_withdrawn: boolean; is_reinstated: boolean; outcome: "open" | "won" | "lost" }

type Told = { withdrawn: boolean; reinstated: boolean; lost: boolean; won: boolean }
const TOLD = `
  select coalesce(bool_or(type = 'charge.dispute.funds_withdrawn'), false) as withdrawn,
    coalesce(bool_or(type = 'charge.dispute.funds_reinstated'), false) as reinstated,
    coalesce(bool_or(dispute ->> 'status' = 'lost'), false) as lost,
    coalesce(bool_or(dispute ->> 'status' in ('won', 'warning_closed')), false) as won
  from card_event where card_payment_id = ? and dispute ->> 'id' = ?`

/** In whatever order they came: what was lost or given back was taken before, and a bank that gives back has given up. */
const factsOf = ({ withdrawn, reinstated, lost, won }: Told): ChargebackFacts => ({
  is_withdrawn: withdrawn || reinstated || lost,
  is_reinstated: reinstated,
  outcome: reinstated || won ? "won" : lost ? "lost" : "open",
})

export async function readChargebackFacts(
  context: Context,
  payment: string,
  dispute: string,
): Promise<ChargebackFacts> {
  const [told] = await runSql<Told>(context, TOLD, [payment, dispute])
  return factsOf(told ?? { withdrawn: false, reinstated: false, lost: false, won: false })
}

type Paid = Pick<LockedCardOrder, "id" | "captured" | "refunded">

/** Whose a chargeback is: in proportion to what the card still pays of each order, or paid where all went back. They sum to `amount`, in dong. */
export function chargebackShares(amount: number, orders: readonly Paid[]): CardShare[] {
  const isLeft = orders.some(({ captured, refunded }) => captured > refunded)
  const weighted = orders.map(({ id, captured, refunded }) => ({
    key: id,
    weight: isLeft ? captured - refunded : captured,
  }))
  return allocate(amount, weighted)
    .map((part, index) => ({ id: weighted[index]?.key ?? "", amount: part }))
    .filter((share) => share.amount > 0)
}
