import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { readRows } from "../rows"

/** The evidence of the lot `x`, as kit/http/lots has it. */
export const LOT_FILES = `(SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mime', f.mime, 'size', f.size,
    'side', 'seller') ORDER BY f.added_at, f.id), '[]') FROM lot_file f WHERE f.lot_id = x.id AND f.deleted_at IS NULL)`

const FILE = `SELECT f.private_file_id FROM lot_file f JOIN lot x ON x.id = f.lot_id AND x.deleted_at IS NULL
  WHERE f.id = ? AND f.lot_id = ? AND f.deleted_at IS NULL`

async function read(container: MedusaContainer, and: string, bindings: (string | null)[]): Promise<string> {
  const [file] = await readRows<{ private_file_id: string }>(container, `${FILE} ${and}`, bindings)
  return file?.private_file_id ?? refuse("not_found", "Không tìm thấy tệp này.")
}

/** The private file behind evidence of a stall's lot. @throws Refusal not_found */
export const readLotFileOfSeller = (container: MedusaContainer, seller: string, lot: string, id: string) =>
  read(container, `AND ${ofSellerSql("x", "?")}`, [id, lot, seller, seller])

/** The same of a lot of the province; of any where it is null. @throws Refusal not_found */
export const readLotFileOfProvince = (container: MedusaContainer, province: string | null, lot: string, id: string) =>
  read(container, "AND (?::text IS NULL OR x.province_code = ?)", [id, lot, province, province])
