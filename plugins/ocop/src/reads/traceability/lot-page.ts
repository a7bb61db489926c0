import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, mayVerify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { DepartmentLot, LotPage } from "@san-ocop/kit/http/lots"
import { barredFromLot } from "../../lib/own-decision"
import { ofSellerSql } from "../../lib/traceability/of-seller-sql"
import { readRows } from "../rows"
import { readDepartmentName } from "./department-name"
import { LOT_COLUMNS, LOT_TABLES, type LotColumns, missingOf } from "./lot-columns"
import { LOT_FILES } from "./lot-file"
import { LOT_CORRECTIONS, LOT_EVENTS, LOT_WENT_INTO } from "./lot-history"

type Row = LotColumns & Omit<LotPage, "missing" | "producer"> & { producer_id: string }

const PAGE = `SELECT ${LOT_COLUMNS}, x.product_id, x.producer_id, x.supplier, x.origin_commune_code, x.origin_place, x.origin_geo,
  x.pictures, x.declared_by,
  (SELECT l.group_code FROM listing l WHERE l.product_id = x.product_id AND l.deleted_at IS NULL) AS "group",
  (SELECT coalesce(json_agg(json_build_object('scheme', i.scheme, 'value', i.value, 'retired', i.retired_at IS NOT NULL)
      ORDER BY i.created_at, i.id), '[]') FROM product_identifier i
    WHERE i.product_id = x.product_id AND i.deleted_at IS NULL) AS identifiers,
  ${LOT_EVENTS} AS events, ${LOT_CORRECTIONS} AS corrections, ${LOT_WENT_INTO} AS went_into, ${LOT_FILES} AS files
  FROM ${LOT_TABLES} WHERE x.id = ? AND x.deleted_at IS NULL`

function toPage({ producer_id, producer_name, producer_address, ...row }: Row): LotPage {
  const columns = { ...row, producer_name, producer_address }
  return {
    ...row,
    missing: missingOf(columns),
    producer: { id: producer_id, name: producer_name, address: producer_address ?? "" },
  }
}

async function readPage(container: MedusaContainer, and: string, bindings: (string | null)[]): Promise<LotPage> {
  const [row] = await readRows<Row>(container, `${PAGE} ${and}`, bindings)
  return row ? toPage(row) : refuse("not_found", "Không tìm thấy lô này.")
}

/** A lot of a stall, with all that was ever declared. @throws Refusal not_found for another's */
export const readLotOfSeller = (container: MedusaContainer, sellerId: string, lotId: string): Promise<LotPage> =>
  readPage(container, `AND ${ofSellerSql("x", "?")}`, [lotId, sellerId, sellerId])

/** The steps that an officer's agency may confirm: no mistakes, and what it has not confirmed yet. */
async function toConfirm(container: MedusaContainer, actor: Actor, { events }: LotPage): Promise<string[]> {
  const { province_code, agency } = actor
  if (province_code === null || !agency || !mayVerify(actor)) return []
  const ours = await readDepartmentName(container, province_code, agency)
  const open = events.filter(
    ({ correction, confirmations }) => !correction && !confirmations.some(({ by }) => by === ours),
  )
  return open.map(({ id }) => id)
}

const GOVERNED = "AND (?::text IS NULL OR x.province_code = ?)"

/** The same of a lot of an officer's province; of any for a national one. @throws Refusal not_found for another province's */
export async function readLotOfProvince(
  container: MedusaContainer,
  actor: Actor,
  lotId: string,
): Promise<DepartmentLot> {
  const { province_code } = actor
  const lot = await readPage(container, GOVERNED, [lotId, province_code, province_code])
  const waiting = await toConfirm(container, actor, lot)
  const barred = waiting.length > 0 ? await barredFromLot(container, actor, lotId) : null
  return { ...lot, barred, to_confirm: barred ? [] : waiting }
}
