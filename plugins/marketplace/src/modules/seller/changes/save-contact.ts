import type { Context } from "@medusajs/framework/types"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { SaveStallContact, StallContact } from "@san-ocop/kit/http/seller"
import { phoneOf } from "../../../lib/sellers/write-person"
import { runSql } from "../../../lib/run-sql"
import type { Write } from "../types"

export type SaveContact = { seller_id: string; contact: SaveStallContact } & Write

type Held = StallContact & { province_code: string }

const HELD = `select province_code, phone, email from seller where id = ? and deleted_at is null for update`

/** Writes how a stall is reached; the audit log keeps both, masked. @throws Refusal not_found, invalid_data for a bad phone */
export async function saveContact(context: Context, { seller_id, contact, actor, at }: SaveContact): Promise<void> {
  const after: StallContact = { phone: phoneOf(contact), email: contact.email?.toLowerCase() || null }
  const [held] = await runSql<Held>(context, HELD, [seller_id])
  if (!held) return refuse("not_found", "Không tìm thấy gian hàng này.")
  const { province_code, ...before } = held
  if (before.phone === after.phone && before.email === after.email) return
  const sql = `update seller set phone = ?, email = ?, updated_at = ? where id = ?`
  await runSql(context, sql, [after.phone, after.email, at, seller_id])
  const entry = { actor, action: "seller.contact_saved", entity_type: "seller", entity_id: seller_id }
  await appendAudit(context, { ...entry, province_code, seller_id, before, after })
}
