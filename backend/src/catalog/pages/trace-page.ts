import { hasBadgeSql, ofMakerSql } from "@san-ocop/ocop/lib/certificate-standing-sql"
import { stampSql } from "@san-ocop/ocop/lib/labels/stamp-sql"
import { correctedSql } from "@san-ocop/ocop/lib/traceability/corrected-sql"
import { eventsSql } from "@san-ocop/ocop/lib/traceability/events-sql"
import { geoWordsSql } from "@san-ocop/ocop/lib/traceability/geo-words-sql"
import type { WrittenScans } from "../../resolver/scanned-item"
import { type Read, readColumns, readJson } from "../database"
import { badgeOfProduct } from "../sql/badge"
import { IS_ON_SALE, ON_SALE } from "../sql/card"
import { joinPlace, placeJson } from "../sql/place"
import { isSparedSql, recallOfLot } from "../sql/recall"
import { today } from "../today"
import { Together } from "../together"
import { RECALLED_WARNING, spared } from "./spared-item"

const VALID_WHEN_MADE = `CASE WHEN badge.json IS NULL THEN (SELECT row_to_json(one) FROM (
  SELECT w.stars, w.valid_until, w.number AS certificate_number FROM certificate w
  WHERE w.product_id = x.product_id AND w.deleted_at IS NULL AND ${hasBadgeSql("w", "x.made_on")}
    AND ${ofMakerSql("w", "x.producer_id")}
  ORDER BY w.stars DESC, w.valid_until DESC LIMIT 1) one) END`

const WARNINGS = `array_remove(ARRAY[
  CASE WHEN x.state = 'recalled' THEN '${RECALLED_WARNING}' END,
  CASE WHEN x.best_before < $2 THEN 'Lô hàng này đã quá hạn dùng.' END,
  CASE WHEN badge.json IS NULL AND EXISTS (SELECT 1 FROM certificate z WHERE z.product_id = x.product_id
    AND z.deleted_at IS NULL AND z.state IN ('suspended', 'revoked'))
    THEN 'Giấy chứng nhận OCOP của sản phẩm đang bị tạm đình chỉ hoặc đã bị thu hồi.' END], NULL)`

const ORIGIN = `coalesce(nullif(concat_ws(', ', x.origin_place, (SELECT oc.full_name FROM administrative_unit oc
  WHERE oc.id = '2025:' || x.origin_commune_code)), ''), ${geoWordsSql("x.origin_geo")})`

// The page of the lot with the code `code` (an SQL expression) on the day $2. Whatever became of product and producer, a label is answered.
const pageOf = (code: string): string => `(SELECT x.code,
    CASE WHEN x.state = 'recalled' THEN 'recalled' ELSE 'known' END AS verdict,
    json_build_object('handle', sale.handle, 'name', coalesce(sale.name, t.title), 'picture', coalesce(sale.picture, t.thumbnail)) AS product,
    json_build_object('slug', m.slug, 'name', m.name, 'address', concat_ws(', ', c.full_name, f.province_name)) AS producer,
    ${placeJson("x.province_code", "m.old_province")} AS place, x.made_on, x.best_before,
    x.quantity || ' ' || x.unit AS quantity, x.lot_number, x.brand, x.standards, ${ORIGIN} AS origin, x.pictures, badge.json AS badge, ${VALID_WHEN_MADE} AS valid_when_made,
    ${eventsSql("x.id")} AS events, ${correctedSql("x.id")} AS corrections, ${WARNINGS} AS warnings, x.is_sample
    FROM lot x JOIN producer m ON m.id = x.producer_id
    JOIN product t ON t.id = x.product_id
    ${joinPlace("x.province_code", "m.commune_code")}
    LEFT JOIN LATERAL (SELECT p.handle, r.name, r.pictures[1] AS picture FROM ${ON_SALE}
      WHERE p.id = x.product_id AND ${IS_ON_SALE}) sale ON true
    LEFT JOIN LATERAL (${badgeOfProduct("x.product_id", "$2", ofMakerSql("bc", "x.producer_id"))}) badge ON true
    WHERE x.code = ${code} AND x.deleted_at IS NULL) page`

const LOT: Read = { name: "catalog-trace", text: `SELECT row_to_json(page)::text, page.verdict FROM ${pageOf("$1")}` }
// A recall may name some labels of a lot: who holds another one is told of those, and not warned off his own.
const RECALL_OF_ITEM: Read = {
  name: "catalog-trace-recall-item",
  text: `SELECT (${recallOfLot("x.id", "$2::int")})::text, ${isSparedSql("x.id", "$2::int")} FROM lot x
    WHERE x.code = $1 AND x.deleted_at IS NULL`,
}
// Apart from the page: few lots are recalled, and to make ready for what is not asked takes time, too.
const RECALL: Read = {
  name: "catalog-trace-recall",
  text: `SELECT (${recallOfLot("x.id")})::text FROM lot x WHERE x.code = $1 AND x.deleted_at IS NULL`,
}

const ITEMS: Read = {
  name: "catalog-trace-items",
  text: `SELECT asked.nth::int, answer.* FROM unnest($1::text[], $3::text[], $4::int[]) WITH ORDINALITY asked (code, lot_id, item, nth)
    CROSS JOIN LATERAL (SELECT row_to_json(page)::text, page.verdict,
      (SELECT json_build_object('count', s.count, 'first_at', s.first_at, 'suspicion', s.suspicion)
        FROM scan_item s WHERE s.lot_id = asked.lot_id AND s.item = asked.item AND s.deleted_at IS NULL),
      ${stampSql("asked.lot_id", "asked.item")}
      FROM ${pageOf("asked.code")} OFFSET 0) answer`,
}

type Verdict = "known" | "recalled"

async function withRecall(page: string, verdict: Verdict, code: string): Promise<string> {
  const recall = verdict === "recalled" ? await readJson(RECALL, [code]) : null
  return `${page.slice(0, -1)},"recall":${recall ?? "null"}}`
}

async function withRecallOfItem(page: string, verdict: Verdict, code: string, item: number): Promise<string> {
  if (verdict !== "recalled") return withRecall(page, verdict, code)
  const [row] = await readColumns<[recall: string | null, isSpared: boolean]>(RECALL_OF_ITEM, [code, item])
  return row?.[1] ? spared(page) : `${page.slice(0, -1)},"recall":${row?.[0] ?? "null"}}`
}

/** A TracePage as JSON text, by the code of the lot as it is stored. */
export async function tracePage(code: string): Promise<string | null> {
  const [row] = await readColumns<[string, Verdict]>(LOT, [code, today()])
  return row ? withRecall(row[0], row[1], code) : null
}

type Item = { code: string; lot_id: string; item: number }
type Row = [page: string, verdict: Verdict, scanned: WrittenScans, stamp: string | null]

// Making ready to read a page costs PostgreSQL twice what reading one costs: a crowd pays for that once in each statement.
const items = new Together<Item, Row | null>(
  async (asked) => {
    const lots = [
      asked.map(({ code }) => code),
      today(),
      asked.map(({ lot_id }) => lot_id),
      asked.map(({ item }) => item),
    ]
    const rows = new Map<number, Row>()
    for (const [nth, ...row] of await readColumns<[nth: number, ...Row]>(ITEMS, lots)) rows.set(nth, row)
    return asked.map((_one, at) => rows.get(at + 1) ?? null)
  },
  // Who has waited as long as a statement may take is told so: he looks again, and the queue of a database that is away stays short.
  { running: 2, most: 32, waitingMs: 5_000 },
)

/** The page of an item's lot, with what is known of the scans of that item, and whether its label was voided. Read together with others', unless it is recalled. */
export async function readItemPage(lot: { id: string; code: string }, item: number) {
  const row = await items.read({ code: lot.code, lot_id: lot.id, item })
  if (!row) return null
  const [page, verdict, scanned, stamp] = row
  return { page: await withRecallOfItem(page, verdict, lot.code, item), scanned, voided: stamp === "voided" }
}
