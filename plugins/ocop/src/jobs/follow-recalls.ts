import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "@san-ocop/floor/lib/read-rows"
import { unlessTested } from "@san-ocop/floor/lib/is-test-server"
import { eachOrWarn } from "@san-ocop/marketplace/lib/each-or-warn"
import { traceRecallWorkflow } from "../workflows/recall/trace-recall"

const OPEN = `select id from recall where state = 'approved' and deleted_at is null order by approved_at, id`

/** Finds and tells the buyers whom an approval could not tell, because its process died or a parcel left at that moment. */
export default async function followRecalls(container: MedusaContainer): Promise<void> {
  const ids = (await readRows<{ id: string }>(container, OPEN, [])).map(({ id }) => id)
  await eachOrWarn(container, "could not follow recall", ids, (recall_id) =>
    traceRecallWorkflow(container).run({ input: { recall_id } }),
  )
}

export const config = { name: "follow-recalls", schedule: unlessTested("* * * * *") }
