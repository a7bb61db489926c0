import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "@san-ocop/marketplace/lib/each-or-warn"
import { vietnamDay } from "@san-ocop/kit/day"
import { readDueSuspensions } from "../reads/verification/papers-to-check"
import { checkPapersWorkflow } from "../workflows/verification/check-papers"

/**
 * Begins the suspensions whose announced day has come: it is told to the producer as from midnight in Vietnam, when this runs, and a
 * server that was off then begins them minutes after it is back. What has begun is not due any more.
 */
export default async function beginSuspensions(container: MedusaContainer): Promise<void> {
  const actor = systemActor("begin-suspensions")
  const due = await readDueSuspensions(container, vietnamDay(clock.now()))
  await eachOrWarn(container, "could not begin the suspension of", due, (producer_id) =>
    checkPapersWorkflow(container).run({ input: { actor, producer_id } }),
  )
}

export const config = { name: "begin-suspensions", schedule: unlessTested("*/5 * * * *") }
