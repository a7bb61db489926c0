import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { isRefusal, refuse } from "@san-ocop/floor/lib/problem"
import type { BulkApproval, BulkApprovalResult } from "@san-ocop/kit/http/moderation"
import { SCREENING_VERSION } from "@san-ocop/kit/screening/screen"
import { readRows } from "../../reads/sql"
import { decideListingWorkflow } from "./decide-listing"

const WAITING = `
  select l.id, r.name, coalesce(s.risk, 3) as risk, l.approved_revision_id is null as is_first
    from listing l
    join listing_revision r on r.id = l.current_revision_id
    left join listing_screening s on s.revision_id = r.id and s.rules_version = ? and s.deleted_at is null
   where l.id = any(?) and l.deleted_at is null and (?::text is null or l.province_code = ?)`

type Waiting = { id: string; name: string; risk: number; is_first: boolean }
type Result = BulkApprovalResult["results"][number]

const FLAGGED = "Có điểm cần xem kỹ nên phải duyệt riêng."
const CHANGE = "Sản phẩm đã duyệt được sửa lại nên phải duyệt riêng, so với bản cũ."

/**
 * Approves listings that come for the first time and in which the rules in force found nothing, each as its own decision: what one is refused for does not keep
 * the others. Answers what became of each.
 * @throws Refusal invalid_data when the officer confirmed another number than he sends
 */
export async function approveListings(
  container: MedusaContainer,
  { listings, confirmed_count }: BulkApproval,
  actor: Actor,
): Promise<BulkApprovalResult> {
  if (confirmed_count !== listings.length) {
    const message = `Anh/chị xác nhận ${confirmed_count} sản phẩm nhưng đang gửi ${listings.length}. Mời xem lại danh sách.`
    refuse("invalid_data", message, { field: "confirmed_count", code: "count_mismatch" })
  }
  const scope = actor.province_code
  const ids = listings.map(({ id }) => id)
  const rows = await readRows<Waiting>(container, WAITING, [SCREENING_VERSION, ids, scope, scope])
  const found = new Map(rows.map((row) => [row.id, row]))
  const results: Result[] = []
  // One after the other: they share the locks of their sellers.
  for (const { id, revision_number } of listings) {
    results.push(await approveOne(container, { id, revision_number, actor }, found.get(id)))
  }
  return { approved: results.filter(({ approved }) => approved).length, results }
}

async function approveOne(
  container: MedusaContainer,
  { id, revision_number, actor }: { id: string; revision_number: number; actor: Actor },
  found: Waiting | undefined,
): Promise<Result> {
  const name = found?.name ?? ""
  if (found && found.risk > 0) return { id, name, approved: false, message: FLAGGED }
  if (found && !found.is_first) return { id, name, approved: false, message: CHANGE }
  const input = { listing_id: id, revision_number, decision: "approved" as const, actor }
  const { errors } = await decideListingWorkflow(container).run({ input, throwOnError: false })
  const error: unknown = errors[0]?.error
  if (error === undefined) return { id, name, approved: true, message: null }
  if (isRefusal(error)) return { id, name, approved: false, message: error.message }
  throw error
}
