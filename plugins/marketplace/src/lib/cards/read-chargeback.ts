import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ChargebackState } from "../../modules/card/chargeback-moves"
import { runSql } from "../run-sql"

/** What all kept news of a dispute say together. `is_returned`: of one that is lost, what had been given back before came back. */
export type ChargebackFacts = {
  is_withdrawn: boolean
  is_reinstated: boolean
  is_returned: boolean
  outcome: ChargebackState
}

type Told = Record<"withdrawn" | "reinstated" | "returned" | "lost" | "won" | "prevented" | "dropped", boolean>
const anyOf = (condition: string, name: keyof Told) => `coalesce(bool_or(${condition}), false) as ${name}`
const IS_BACK = `type = 'charge.dispute.funds_reinstated'`
const TOLD = `
  select ${[
    anyOf(`type = 'charge.dispute.funds_withdrawn'`, "withdrawn"),
    anyOf(`${IS_BACK} and dispute ->> 'status' is distinct from 'lost'`, "reinstated"),
    anyOf(`${IS_BACK} and dispute ->> 'status' = 'lost'`, "returned"),
    anyOf(`dispute ->> 'status' = 'lost'`, "lost"),
    anyOf(`dispute ->> 'status' = 'won'`, "won"),
    anyOf(`dispute ->> 'status' = 'prevented'`, "prevented"),
    anyOf(`dispute ->> 'status' = 'warning_closed'`, "dropped"),
  ].join(", ")}
  from card_event where card_payment_id = ? and dispute ->> 'id' = ?`

/**
 * In whatever order they came: what was lost or given back was taken before, and a bank that gives all of it back has given up. Stripe also gives back what the shopper had
 * got before and the bank took once more, and says then that the rest is lost: https://support.stripe.com/questions/dispute-for-full-charge-amount-after-a-partial-refund-was-issued.
 * What came to an end before it was a dispute is lost where the money is gone, and else nothing.
 */
function factsOf(told: Told): ChargebackFacts {
  const is_withdrawn = told.withdrawn || told.reinstated || told.lost
  const facts = { is_withdrawn, is_reinstated: told.reinstated, is_returned: told.returned }
  if (told.reinstated || told.won) return { ...facts, outcome: "won" }
  if (told.lost || (told.prevented && is_withdrawn)) return { ...facts, outcome: "lost" }
  return { ...facts, outcome: (told.dropped || told.prevented) && !is_withdrawn ? "won" : "open" }
}

export async function readChargebackFacts(
  context: Context,
  payment: string,
  dispute: string,
): Promise<ChargebackFacts> {
  const [told] = await runSql<Told>(context, TOLD, [payment, dispute])
  if (!told) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "an aggregate has a row")
  return factsOf(told)
}
