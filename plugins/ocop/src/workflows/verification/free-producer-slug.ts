import type { MedusaContainer } from "@medusajs/framework/types"
import { firstFreeSlug } from "@san-ocop/marketplace/lib/free-slug"
import { slug } from "@san-ocop/kit/fold"
import { readRows } from "../../reads/rows"

/** A slug for a producer's name that no other producer has, deleted ones among them. */
export async function freeProducerSlug(container: MedusaContainer, name: string): Promise<string> {
  const wanted = slug(name) || "chu-the"
  const sql = `select slug from producer where slug = ? or slug like ?`
  const rows = await readRows<{ slug: string }>(container, sql, [wanted, `${wanted}-%`])
  return firstFreeSlug(wanted, new Set(rows.map((row) => row.slug)))
}
