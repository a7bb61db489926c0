import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { cardsAreOn } from "../lib/cards/cards-on"
import { eachOrWarn } from "../lib/each-or-warn"
import { readDueCardPayments } from "../reads/cards/card-payment"
import { followCardPaymentWorkflow } from "../workflows/cards/follow-card-payment"

/** Captures what its stalls have answered, gives back what was called off, frees what nobody wants, and finds out what nobody heard of or where a process died. */
export default async function followCardPayments(container: MedusaContainer): Promise<void> {
  if (!cardsAreOn()) return
  const groups = await readDueCardPayments(container, clock.now())
  await eachOrWarn(container, "could not follow the card of group", groups, (group_id) =>
    followCardPaymentWorkflow(container).run({ input: { group_id } }),
  )
}

export const config = { name: "follow-card-payments", schedule: "* * * * *" }
