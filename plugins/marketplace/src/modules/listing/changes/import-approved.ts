import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { runSql } from "../../../lib/run-sql"
import { toColumns } from "../content"
import { insertListing, insertRevision } from "../rows"
import { saleTerms } from "../sale-terms"
import type { ApprovedListing, Write } from "../types"

/** Writes listings that are approved from the start; answers their ids in the given order. */
export async function importApproved(
  context: Context,
  { listings, ...write }: { listings: ApprovedListing[] } & Write,
): Promise<string[]> {
  const ids: string[] = []
  for (const listing of listings) {
    const id = await insertListing(context, { ...listing, ...write })
    const revision = await insertRevision(context, id, 1, listing.content, write)
    const { sales_mode, minimum_age } = saleTerms(toColumns(listing.content), listing.sales_mode)
    await runSql(
      context,
      `update listing_revision set decision = 'approved', decided_by = ?, decided_at = ? where id = ?`,
      [write.actor.id, write.at, revision],
    )
    await runSql(
      context,
      `update listing set state = 'approved', current_revision_id = ?, approved_revision_id = ?, submitted_at = ?,
         sales_mode = ?, minimum_age = ?, is_sample = ?, source_url = ? where id = ?`,
      [revision, revision, write.at, sales_mode, minimum_age, listing.is_sample, listing.source_url, id],
    )
    const { seller } = listing
    const entry = { actor: write.actor, action: "listing.imported", entity_type: "listing", entity_id: id }
    await appendAudit(context, { ...entry, province_code: seller.province_code, seller_id: seller.id })
    ids.push(id)
  }
  return ids
}
