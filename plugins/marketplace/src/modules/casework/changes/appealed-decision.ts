import type { Context } from "@medusajs/framework/types"
import { lockCase } from "../rows"
import type { AppealedKind } from "../types"

export type AppealedDecision = {
  code: string
  province_code: string
  seller_id: string
  seller_slug: string
  decided_at: Date
  /** Those who had a hand in it: none of them judges the appeal. */
  decided_by: string[]
  /** Nothing of it holds any more. */
  is_over: boolean
}

const present = (ids: (string | null)[]): string[] => ids.filter((id) => id !== null)

/** The decision that a case came to, or null while there is none to appeal against. */
export async function decisionOf(context: Context, kind: AppealedKind, id: string): Promise<AppealedDecision | null> {
  if (kind === "complaint") {
    const row = await lockCase(context, "complaint", id)
    if (row.state !== "decided" || !row.decided_at) return null
    return { ...row, decided_at: row.decided_at, decided_by: present([row.decided_by]), is_over: false }
  }
  if (kind === "authority_request") {
    const row = await lockCase(context, "authority_request", id)
    if (row.state !== "done" || !row.done_at || row.kind === "seller_information") return null
    const decided_by = present([row.registered_by, row.done_by])
    return { ...row, decided_at: row.done_at, decided_by, is_over: row.lifted_at !== null }
  }
  const row = await lockCase(context, "seller_restriction", id)
  return { ...row, decided_at: row.announced_at, decided_by: [row.announced_by], is_over: row.lifted_at !== null }
}
