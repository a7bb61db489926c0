import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { RECALL_APPROVED } from "../lib/events"
import { traceRecallWorkflow } from "../workflows/recall/trace-recall"

/**
 * Finds and tells the buyers of a recall as soon as it is approved, without anybody waiting for it. The event may be lost: what is
 * left undone stands in the tables, and job `follow-recalls` does it.
 */
export default async function tellBuyers({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await traceRecallWorkflow(container).run({ input: { recall_id: data.id } })
}

export const config: SubscriberConfig = { event: RECALL_APPROVED, context: { subscriberId: "tell-buyers" } }
