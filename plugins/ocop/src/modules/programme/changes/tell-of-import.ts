import type { Context } from "@medusajs/framework/types"
import { appendNotice } from "@san-ocop/floor/lib/append-notice"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { stallHref } from "@san-ocop/marketplace/lib/notices/stall-href"
import { type Imported, importNotice } from "../../../lib/recognition/notice-words"

const counted = (state: keyof Imported) => `(count(distinct c.id) filter (where c.state = '${state}'))::int as ${state}`
const STALLS = `select l.seller_id, ${counted("recognised")}, ${counted("renewed")}, ${counted("upgraded")}
  from certificate c join listing l on l.product_id = c.product_id and l.deleted_at is null
  where c.import_id = ? and c.deleted_at is null and c.state in ('recognised', 'renewed', 'upgraded')
  group by l.seller_id order by l.seller_id`

type Told = { id: string; province_code: string; kind: "committed" | "undone" }

/**
 * Tells each stall that offers a product of the file, once: what was recorded, or what is being taken back. Before the certificates of
 * a file go, and in the transaction in which they do.
 */
export async function tellOfImport(context: Context, { id, province_code, kind }: Told): Promise<void> {
  for (const { seller_id, ...counts } of await runSql<Imported & { seller_id: string }>(context, STALLS, [id])) {
    await appendNotice(context, {
      topic: `recognition_import.${kind}`,
      to: { kind: "seller", seller_id },
      ...importNotice(kind, counts),
      href: stallHref(seller_id, "/chung-nhan"),
      province_code,
      dedupe_key: `recognition-import:${id}:${kind}:${seller_id}`,
    })
  }
}
