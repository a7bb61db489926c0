import type { Context } from "@medusajs/framework/types"
import { lockRegistration } from "../rows"
import type { Write } from "../types"
import { auditProducer } from "./shared"

export type Look = {
  producer_id: string
  /** A whole number seen, a paper downloaded, a person confirmed by a service. */
  what: "identity_viewed" | "file_downloaded" | "identity_confirmed"
  /** Which number, which file, or who confirmed; never the number itself. */
  of: string
  reason: string | null
} & Write

/** Writes down that somebody looked at what is kept closed, or a service did. */
export async function recordLook(context: Context, input: Look): Promise<void> {
  const record = await lockRegistration(context, input.producer_id)
  await auditProducer(context, input, record, input.what, { after: { of: input.of }, reason: input.reason })
}
