import type { Context } from "@medusajs/framework/types"
import { withdrawNotice } from "@san-ocop/floor/lib/withdraw-notice"
import { runSql } from "../../../lib/run-sql"
import { patchListing } from "../rows"
import type { ListingChange, Write } from "../types"
import { reopenAppeal } from "./appeal-rows"
import { auditListing } from "./shared"

// A decision is final for everyone but the workflow that took it and could not finish: the trigger looks for this setting.
const ALLOW_RETRACTION = `select set_config('san_ocop.undo', 'on', true)`

/** Puts a listing back as it was before `change`. The audit log keeps both entries: nothing in it is ever removed. */
export async function undoChange(context: Context, change: ListingChange & Write): Promise<void> {
  const { before, listing, revision_decided, revision_written, appeal_ended } = change
  if (change.notice_key) await withdrawNotice(context, change.notice_key)
  await runSql(context, ALLOW_RETRACTION, [])
  if (before === null) {
    await runSql(context, `delete from listing where id = ?`, [listing.id])
  } else {
    const { id, seller_id, province_code, ...columns } = before
    const restored = await patchListing(context, id, columns, change.at)
    await auditListing(context, change, "listing.change_undone", listing, { ...restored, seller_id, province_code })
  }
  // After its listing, which whoever decides an appeal locks first as well.
  if (appeal_ended) await reopenAppeal(context, change, appeal_ended)
  if (revision_decided) {
    await runSql(
      context,
      `update listing_revision set decision = null, decided_by = null, decided_at = null, reason_code = null, reason = null
       where id = ?`,
      [revision_decided],
    )
  }
  if (revision_written) await runSql(context, `delete from listing_revision where id = ?`, [revision_written])
}
