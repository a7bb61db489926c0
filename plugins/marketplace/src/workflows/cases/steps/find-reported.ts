import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../../../reads/sql"

/** The address of what is reported: a product's handle, or a stall's slug. */
export type ReportedAt = { kind: "listing" | "stall"; key: string }
type Reported = { listing_id: string | null; seller_id: string; province_code: string; subject: string }

const LISTING = `
  select l.id as listing_id, l.seller_id, l.province_code, p.title as subject
    from product p join listing l on l.product_id = p.id and l.deleted_at is null
   where p.handle = ? and p.status = 'published' and p.deleted_at is null`
const STALL = `
  select null as listing_id, id as seller_id, province_code, name as subject
    from seller where slug = ? and status <> 'closed' and deleted_at is null`

/** What a report is about. Anybody may report what anybody may see. @throws Refusal not_found */
export const findReportedStep = createStep("find-reported", async ({ kind, key }: ReportedAt, { container }) => {
  const [found] = await readRows<Reported>(container, kind === "listing" ? LISTING : STALL, [key])
  return new StepResponse(found ?? refuse("not_found", "Không tìm thấy nội dung này, có thể đã ngừng bán."))
})
