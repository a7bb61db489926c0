import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { vietnamDay } from "@san-ocop/kit/day"
import { slug } from "@san-ocop/kit/fold"
import { runSql } from "../../../lib/run-sql"
import { firstFreeSlug } from "../../../lib/free-slug"
import type { NewSeller, Write } from "../types"

const COLUMNS = `id, slug, name, kind, province_code, commune_code, street, phone, story, joined_on, is_sample,
  created_at, updated_at`

/** Writes sellers with their audit entries; answers their ids and slugs in the given order. */
export async function registerSellers(
  context: Context,
  { sellers, actor, at }: { sellers: NewSeller[] } & Write,
): Promise<{ id: string; slug: string; name: string }[]> {
  const rows = await runSql<{ slug: string }>(context, `select slug from seller where deleted_at is null`, [])
  const taken = new Set(rows.map((row) => row.slug))
  const registered: { id: string; slug: string; name: string }[] = []
  for (const seller of sellers) {
    const id = generateEntityId(undefined, "sel")
    const chosen = firstFreeSlug(slug(seller.slug ?? seller.name) || "gian-hang", taken)
    taken.add(chosen)
    const { name, kind, province_code, commune_code = null, street = null, phone = null, story = null } = seller
    const joined = seller.joined_on ?? vietnamDay(at)
    const values = [id, chosen, name, kind, province_code, commune_code, street, phone, story, joined]
    await runSql(context, `insert into seller (${COLUMNS}) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`, [
      ...values,
      seller.is_sample ?? false,
      at,
      at,
    ])
    const entry = { actor, action: "seller.registered", entity_type: "seller", entity_id: id, province_code }
    await appendAudit(context, { ...entry, seller_id: id, after: { name, kind } })
    registered.push({ id, slug: chosen, name })
  }
  return registered
}
