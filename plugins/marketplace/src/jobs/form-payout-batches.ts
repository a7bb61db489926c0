import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { vietnamDay } from "@san-ocop/kit/day"
import { eachOrWarn } from "../lib/each-or-warn"
import { isPayoutDay } from "../lib/payouts/terms"
import { readUnpaidFloors } from "../reads/payouts/unpaid-floors"
import { formDuePayoutsWorkflow } from "../workflows/payouts/form-due-payouts"

/** On days of payment forms the batch of each floor that collects, for two operators to look at. What failed in one hour is tried again in the next. */
export default async function formPayoutBatches(container: MedusaContainer): Promise<void> {
  const today = vietnamDay(clock.now())
  if (!isPayoutDay(today)) return
  const actor = systemActor("form-payout-batches")
  const floors = await readUnpaidFloors(container, today)
  await eachOrWarn(container, "could not form the batch of floor", floors, (floor_id) =>
    formDuePayoutsWorkflow(container).run({ input: { floor_id, actor } }),
  )
}

export const config = { name: "form-payout-batches", schedule: unlessTested("20 * * * *") }
