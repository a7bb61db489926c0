import type { MedusaContainer } from "@medusajs/framework/types"
import { systemActor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "@san-ocop/marketplace/lib/each-or-warn"
import { vietnamDay } from "@san-ocop/kit/day"
import { readEndingPapers } from "../reads/verification/papers-to-check"
import { checkPapersWorkflow } from "../workflows/verification/check-papers"
import { remindOfPapersWorkflow } from "../workflows/verification/remind-of-papers"

/**
 * Reminds of papers that end soon, and suspends whose mandatory paper is past its grace. What was done is not done again, so it runs
 * twice a day: a server that was off at midnight loses half a day.
 */
export default async function checkPapers(container: MedusaContainer): Promise<void> {
  const actor = systemActor("check-papers")
  const producers = await readEndingPapers(container, vietnamDay(clock.now()))
  await eachOrWarn(container, "could not remind of the papers of", producers, (producer_id) =>
    remindOfPapersWorkflow(container).run({ input: { actor, producer_id } }),
  )
  await eachOrWarn(container, "could not check the papers of", producers, (producer_id) =>
    checkPapersWorkflow(container).run({ input: { actor, producer_id } }),
  )
}

export const config = { name: "check-papers", schedule: unlessTested("10 5,17 * * *") }
