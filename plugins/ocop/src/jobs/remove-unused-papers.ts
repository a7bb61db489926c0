import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { removePrivateFileWorkflow } from "@san-ocop/floor/workflows"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import { eachOrWarn } from "@san-ocop/marketplace/lib/each-or-warn"
import { readUnusedPapers } from "../reads/verification/papers"

const WEEK_MS = 7 * MS_PER_DAY

/** Deletes what producers uploaded a week ago and never handed in. */
export default async function removeUnusedPapers(container: MedusaContainer): Promise<void> {
  const unused = await readUnusedPapers(container, new Date(clock.now().getTime() - WEEK_MS))
  await eachOrWarn(container, "could not delete the file", unused, (id) =>
    removePrivateFileWorkflow(container).run({ input: { id } }),
  )
}

export const config = { name: "remove-unused-papers", schedule: unlessTested("20 19 * * *") }
