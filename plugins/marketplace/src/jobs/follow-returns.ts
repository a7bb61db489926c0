import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "../lib/each-or-warn"
import { readDueReturns } from "../reads/returns/due"
import { followReturnWorkflow } from "../workflows/returns/follow-return"

/** Closes returns whose goods were not sent in time, and finishes what a process that died left undone. */
export default async function followReturns(container: MedusaContainer): Promise<void> {
  await eachOrWarn(container, "could not follow return", await readDueReturns(container, clock.now()), (id) =>
    followReturnWorkflow(container).run({ input: { id } }),
  )
}

export const config = { name: "follow-returns", schedule: unlessTested("*/5 * * * *") }
