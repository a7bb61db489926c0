import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import { slug } from "@san-ocop/kit/fold"
import { runSql } from "../../../lib/run-sql"
import { firstFreeSlug } from "../../../lib/free-slug"
import type { NewSeller, Write } from "../types"

const COLUMNS = `id, slug, name, kind, province_code, commune_code, street, phone, story, joined_on, is_sample,
  opened_for, created_at, updated_at`

/** One that was opened for the same and never got a place to sell from, since the process died, gives way. */
async function discardUnfinished(context: Context, openedFor: string, { actor, at }: Write): Promise<void> {
  const sql = `update seller set deleted_at = ?, updated_at = ? where opened_for = ? and stock_location_id is null
    and deleted_at is null returning id, province_code`
  const gone = await runSql<{ id: string; province_code: string }>(context, sql, [at, at, openedFor])
  for (const { id, province_code } of gone) {
    const entry = { actor, action: "seller.unfinished_discarded", entity_type: "seller", entity_id: id }
    await appendAudit(context, { ...entry, province_code, seller_id: id })
  }
}

/** Writes sellers with their audit entries; answers their ids and slugs in the given order. */
export async function registerSellers(
  context: Context,
  { sellers, actor, at }: { sellers: NewSeller[] } & Write,
): Promise<{ id: string; slug: string; name: string }[]> {
  const rows = await runSql<{ slug: string }>(context, `select slug from seller`, [])
  const taken = new Set(rows.map((row) => row.slug))
  const registered: { id: string; slug: string; name: string }[] = []
  for (const seller of sellers) {
    const { opened_for = null } = seller
    if (opened_for !== null) await discardUnfinished(context, opened_for, { actor, at })
    const id = generateEntityId(undefined, "sel")
    const chosen = firstFreeSlug(slug(seller.slug ?? seller.name) || "gian-hang", taken)
    taken.add(chosen)
    const { name, kind, province_code, commune_code = null, street = null, phone = null, story = null } = seller
    const joined = seller.joined_on ?? vietnamDay(at)
    const values = [id, chosen, name, kind, province_code, commune_code, street, phone, story, joined]
    const sql = `insert into seller (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (opened_for) where deleted_at is null do nothing returning id`
    const more = [seller.is_sample ?? false, opened_for, at, at]
    const [written] = await runSql<{ id: string }>(context, sql, [...values, ...more])
    if (!written) refuse("conflict", "Chủ thể này đã có gian hàng.", { code: "stall_exists" })
    const entry = { actor, action: "seller.registered", entity_type: "seller", entity_id: id, province_code }
    await appendAudit(context, { ...entry, seller_id: id, after: { name, kind } })
    registered.push({ id, slug: chosen, name })
  }
  return registered
}
