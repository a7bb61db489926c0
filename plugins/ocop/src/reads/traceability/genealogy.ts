import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Genealogy, GenealogyLot } from "@san-ocop/kit/http/lots"
import { genealogySql, type Way } from "../../lib/traceability/genealogy-sql"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { readRows } from "../rows"

// Ids are bound once as a list; the lot itself is not its own forebear.
const lotsOf = (way: Way): string =>
  `SELECT x.id, x.kind, x.code, coalesce(x.name, t.title, x.code) AS name, x.made_on, x.state
   FROM (${genealogySql(way, "ARRAY[?]::text[]")}) flow JOIN lot x ON x.id = flow.id LEFT JOIN product t ON t.id = x.product_id
   WHERE x.id <> ? ORDER BY x.made_on, x.created_at, x.code`

const read = (container: MedusaContainer, way: Way, lotId: string): Promise<GenealogyLot[]> =>
  readRows<GenealogyLot>(container, lotsOf(way), [lotId, lotId])

async function readGenealogy(container: MedusaContainer, lotId: string): Promise<Genealogy> {
  const [upstream, downstream] = [await read(container, "upstream", lotId), await read(container, "downstream", lotId)]
  return { upstream, downstream }
}

const mustBe = async (container: MedusaContainer, condition: string, bindings: (string | null)[]): Promise<void> => {
  const sql = `SELECT 1 FROM lot x WHERE x.id = ? AND x.deleted_at IS NULL AND ${condition}`
  if ((await readRows(container, sql, bindings)).length === 0) refuse("not_found", "Không tìm thấy lô này.")
}

/** Everything that went into a stall's lot and everything that it went into, each lot once. @throws Refusal not_found */
export async function readGenealogyOfSeller(
  container: MedusaContainer,
  sellerId: string,
  lotId: string,
): Promise<Genealogy> {
  await mustBe(container, ofSellerSql("x", "?"), [lotId, sellerId, sellerId])
  return readGenealogy(container, lotId)
}

/** The same of a lot of the province; of any where it is null. @throws Refusal not_found */
export async function readGenealogyOfProvince(
  container: MedusaContainer,
  province: string | null,
  lotId: string,
): Promise<Genealogy> {
  await mustBe(container, "(?::text IS NULL OR x.province_code = ?)", [lotId, province, province])
  return readGenealogy(container, lotId)
}
