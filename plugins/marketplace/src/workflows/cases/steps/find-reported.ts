import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refuse } from "@san-ocop/floor/lib/problem"
import { readRows } from "../../../reads/sql"

/**
 * The address of what is reported: a product's handle, a stall's slug, or the id of the product that a label names, with what
 * the label says.
 */
export type ReportedAt = { kind: "listing" | "stall"; key: string } | { kind: "label"; key: string; label: string }
type Reported = { listing_id: string | null; seller_id: string; province_code: string; subject: string }

const LISTING = `
  select l.id as listing_id, l.seller_id, l.province_code, p.title as subject
    from product p join listing l on l.product_id = p.id and l.deleted_at is null
   where p.handle = ? and p.status = 'published' and p.deleted_at is null`
const STALL = `
  select null as listing_id, id as seller_id, province_code, name as subject
    from seller where slug = ? and status <> 'closed' and deleted_at is null`

// A pack in somebody's hand may be of goods that are no longer on sale.
const LABEL = `
  select l.id as listing_id, l.seller_id, l.province_code, p.title as subject
    from listing l join product p on p.id = l.product_id
   where l.product_id = ? and l.deleted_at is null order by l.created_at desc, l.id desc limit 1`
const SQL = { listing: LISTING, stall: STALL, label: LABEL } as const

/** What a report is about. Anybody may report what anybody may see. @throws Refusal not_found */
export const findReportedStep = createStep("find-reported", async (at: ReportedAt, { container }) => {
  const [row] = await readRows<Reported>(container, SQL[at.kind], [at.key])
  const found = row ?? refuse("not_found", "Không tìm thấy nội dung này, có thể đã ngừng bán.")
  const subject = at.kind === "label" ? `${found.subject} (tem ${at.label})` : found.subject
  return new StepResponse({ ...found, subject })
})
