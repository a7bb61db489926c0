import type { MedusaContainer } from "@medusajs/framework/types"
import { eachOrWarn } from "../../lib/each-or-warn"
import { followCardPaymentWorkflow } from "./follow-card-payment"

/** Follows the cards of groups, for callers whose own work stands in any case. Never fails: what cannot be followed now the job follows. */
export const tryToFollowCards = (container: MedusaContainer, groups: readonly string[]): Promise<void> =>
  eachOrWarn(container, "could not follow the card of group", groups, (group_id) =>
    followCardPaymentWorkflow(container).run({ input: { group_id } }),
  )
