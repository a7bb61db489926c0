import { CALLED_OFF_SQL } from "@san-ocop/kit/called-off"
import { hasBadgeSql } from "../certificate-standing-sql"
import { stateThen } from "./state-then"

/** What was asked for. Statements say `asked.<name>`. */
export type Asked = {
  /** Null: all provinces. */
  province: string | null
  /** Codes of the communes of the place; null: the whole province. */
  communes: string[] | null
  /** Communes that took over from several old provinces: what a producer says himself decides. */
  shared: string[] | null
  /** Name of the province itself and of the old province asked for, for producers whose commune is not known. */
  own_name: string | null
  old_name: string | null
  from_day: string
  /** Last day of the period, as far as the as-of day reaches. */
  until_day: string
  to_day: string
  as_of: string
  /** First instant of the period; first instant after it; first instant after the as-of day. */
  since: Date
  before: Date
  ends: Date
  /** The as-of day is over, so that things may have changed since. */
  past: boolean
  /** How many communes the place has. */
  commune_count: number
}

const TYPES: Readonly<Record<keyof Asked, string>> = {
  province: "text",
  communes: "text[]",
  shared: "text[]",
  own_name: "text",
  old_name: "text",
  from_day: "text",
  until_day: "text",
  to_day: "text",
  as_of: "text",
  since: "timestamptz",
  before: "timestamptz",
  ends: "timestamptz",
  past: "boolean",
  commune_count: "int",
}

/**
 * Puts what is asked into a statement that says `asked.<name>`: as bound values, so that the planner knows them and drops what does
 * not apply ("all provinces", "as of today").
 */
export function bindAsked(statement: string, asked: Asked): { sql: string; bindings: unknown[] } {
  const bindings: unknown[] = []
  const sql = statement.replace(/\basked\.(\w+)/g, (_, name: keyof Asked) => {
    bindings.push(asked[name])
    return `?::${TYPES[name]}`
  })
  return { sql, bindings }
}

const inProvince = (alias: string) => `(asked.province IS NULL OR ${alias}.province_code = asked.province)`

const IN_PLACE = `(asked.communes IS NULL OR m.commune_code = ANY(asked.communes)
    OR ((m.commune_code IS NULL OR m.commune_code = ANY(asked.shared)) AND asked.old_name = coalesce(replace(m.old_province, 'TP. ', ''), asked.own_name)))`

/**
 * The state of a certificate as of the day: what the last published decision until then says; recognised before its first decision
 * became known; and what it was recorded as where there is none.
 */
const CERTIFICATE_STATE = `(CASE WHEN asked.past THEN coalesce(
      (SELECT CASE n.kind WHEN 'restored' THEN 'recognised' ELSE n.kind END FROM certificate_notice n
        WHERE n.certificate_id = x.id AND n.deleted_at IS NULL AND n.decided_on <= asked.as_of
        ORDER BY n.decided_on DESC, n.published_at DESC LIMIT 1),
      (SELECT 'recognised' FROM certificate_notice n WHERE n.certificate_id = x.id AND n.deleted_at IS NULL LIMIT 1),
      x.state) ELSE x.state END)`

/** A stall that may not sell on the day is as little open as a closed one. */
const RESTRICTED_THEN = `EXISTS (SELECT 1 FROM seller_restriction z WHERE z.seller_id = s.id AND z.deleted_at IS NULL
      AND z.effective_on <= asked.as_of AND (z.lifted_at IS NULL OR z.lifted_at >= asked.ends))`

/** Its product had another maker by the end of the as-of day: recognition does not go with a product to somebody else. */
const OF_ANOTHER = `EXISTS (SELECT 1 FROM product_producer k WHERE k.product_id = x.product_id AND k.producer_id <> x.producer_id
      AND k.updated_at < asked.ends AND k.deleted_at IS NULL)`

/** One certificate gives its product stars on the as-of day. */
export const HOLDS = `(NOT c.of_another AND ${hasBadgeSql("c", "asked.as_of")})`

/**
 * The registers as they stood at the end of the as-of day, in the place asked for. Certificates count from the day of their decision;
 * recognition is a maker's: a product that two of them were recognised for counts for each, and in force only for the one who makes it;
 * a product without a number of its own is the same when producer and name are. Only what an indicator uses is computed.
 */
export const FACTS = `makers AS MATERIALIZED (
  SELECT m.id, m.kind, m.commune_code,
    (m.verified_on <= asked.as_of AND ${stateThen({ entity: "producer", column: "state", id: "m.id", now: "m.verification_state" })} = 'verified') AS verified
  FROM producer m WHERE m.deleted_at IS NULL AND ${inProvince("m")} AND ${IN_PLACE}),
certificates AS MATERIALIZED (
  SELECT x.id, x.stars, x.issuer_level, x.decided_on, x.valid_from, x.valid_until, x.replaced_from, x.producer_id, x.product_id,
    coalesce(x.product_id || coalesce('/' || x.producer_id, ''), x.producer_id || '/' || lower(x.product_name), x.id) AS product,
    ${OF_ANOTHER} AS of_another,
    ${CERTIFICATE_STATE} AS state
  FROM certificate x
  WHERE x.deleted_at IS NULL AND ${inProvince("x")} AND x.stars BETWEEN 3 AND 5 AND x.decided_on <= asked.as_of
    AND (asked.communes IS NULL OR x.producer_id IN (SELECT id FROM makers))),
recognised AS MATERIALIZED (
  SELECT DISTINCT ON (c.product) c.product, c.stars, c.producer_id, c.product_id
  FROM certificates c WHERE ${HOLDS} ORDER BY c.product, c.stars DESC, c.valid_until DESC, c.id),
decided AS MATERIALIZED (
  SELECT c.*, row_number() OVER later AS turn, lead(c.stars) OVER later AS next_stars
  FROM certificates c WHERE c.state <> 'not_recognised'
  WINDOW later AS (PARTITION BY c.product ORDER BY c.decided_on, c.id)),
shops AS MATERIALIZED (
  SELECT s.id, (s.joined_on <= asked.as_of AND ${stateThen({ entity: "seller", column: "status", id: "s.id", now: "s.status" })} = 'active' AND NOT ${RESTRICTED_THEN}) AS open
  FROM seller s WHERE s.deleted_at IS NULL AND ${inProvince("s")}
    AND (asked.communes IS NULL OR s.commune_code = ANY(asked.communes) OR ((s.commune_code IS NULL OR s.commune_code = ANY(asked.shared)) AND EXISTS (
      SELECT 1 FROM seller_producer sp JOIN makers ON makers.id = sp.producer_id
      WHERE sp.seller_id = s.id AND sp.deleted_at IS NULL)))),
offers AS MATERIALIZED (
  SELECT l.id, l.product_id FROM listing l JOIN shops s ON s.id = l.seller_id AND s.open
  WHERE l.deleted_at IS NULL AND l.product_id IS NOT NULL AND l.sales_mode <> 'catalogue_only'
    AND ${stateThen({ entity: "listing", column: "state", id: "l.id", now: "l.state" })} IN ('approved', 'changed')
    AND (NOT asked.past OR EXISTS (SELECT 1 FROM listing_revision r
      WHERE r.listing_id = l.id AND r.deleted_at IS NULL AND r.decision = 'approved' AND r.decided_at < asked.ends))
    AND NOT EXISTS (SELECT 1 FROM listing_hold h WHERE h.listing_id = l.id AND h.deleted_at IS NULL
      AND h.placed_at < asked.ends AND (h.released_at IS NULL OR h.released_at >= asked.ends))),
openings AS MATERIALIZED (
  SELECT sp.seller_id, min(d.decided_on)::date AS day FROM seller_producer sp JOIN decided d ON d.producer_id = sp.producer_id
  WHERE sp.deleted_at IS NULL AND d.turn = 1 GROUP BY sp.seller_id),
sales AS MATERIALIZED (
  SELECT s.id, o.orders, o.revenue FROM shops s CROSS JOIN LATERAL (
    SELECT count(*) AS orders, coalesce(sum(${soldFor("g")}), 0) AS revenue FROM group_order g
    WHERE g.seller_id = s.id AND g.deleted_at IS NULL AND g.placed_at >= asked.since AND g.placed_at < asked.before AND NOT (${cancelledThen("g")})) o)`

/** What came in for an order's goods, in dong: less the vouchers that its stall bears. What a floor bears the stall is paid all the same. */
export function soldFor(alias: string): string {
  return `(${alias}.item_total - CASE WHEN ${alias}.seller_discount = 0 THEN 0 ELSE
    (SELECT coalesce(sum(d.amount), 0) FROM order_discount d
      WHERE d.group_order_id = ${alias}.id AND d.bearer = 'seller' AND d.item_id IS NOT NULL AND d.reverses IS NULL) END)`
}

/** An order counts from its payment, when that is a transfer, until it is called off (cancelled, or on its way back): one that was called off after the as-of day still counted then. */
export function cancelledThen(alias: string): string {
  return `(${alias}.state = 'awaiting_payment' OR ${alias}.state IN (${CALLED_OFF_SQL}) AND NOT (asked.past AND EXISTS (SELECT 1 FROM group_order_event e
      WHERE e.group_order_id = ${alias}.id AND e.state IN ('cancelled', 'returning') AND e.at >= asked.ends AND e.deleted_at IS NULL)))`
}
