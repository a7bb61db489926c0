import { geoWordsSql } from "./geo-words-sql"
import { stepTitleSql } from "./step-titles"

// Nothing of a history is ever deleted; but the indexes are of rows that are not, and only a read that says so finds them.

/** True of a link whose event nobody has declared a mistake; `more` is put behind the look for that. */
export const linkInForceSql = (alias: string, more = ""): string =>
  `NOT EXISTS (SELECT 1 FROM trace_event gone WHERE gone.event_id = ${alias}.event_id AND gone.is_correction AND gone.deleted_at IS NULL${more})`

// A history is a few events: each is looked up by itself, and not all that were ever corrected are read to be joined with them.
const EACH = " OFFSET 0"

// A page for everybody names what a lot is made of, not everything that a full box holds.
const SHOWN_PARTS = 20

/**
 * Names of what went into the event `e`, as a JSON list of "name (code)", cut with a count of the rest; none where the event is
 * another lot's: who shares a box with whom is nobody's business. Nothing goes into an observation (EPCIS 2.0, 7.4.2), so none is looked for.
 */
const partsSql = (
  lot: string,
): string => `CASE WHEN e.lot_id <> ${lot} OR e.event_type = 'ObjectEvent' THEN '[]'::json ELSE
  (SELECT to_json(CASE WHEN said.count <= ${SHOWN_PARTS} THEN said.names
      ELSE said.names[1:${SHOWN_PARTS}] || ('và ' || (said.count - ${SHOWN_PARTS}) || ' lô khác') END)
    FROM (SELECT count(*) AS count,
        coalesce(array_agg(coalesce(part.name, part_product.title) || ' (' || part.code || ')' ORDER BY part.code), '{}') AS names
      FROM trace_link tl JOIN lot part ON part.id = tl.from_lot_id LEFT JOIN product part_product ON part_product.id = part.product_id
      WHERE tl.event_id = e.event_id AND tl.deleted_at IS NULL) said) END`

const CONFIRMED_BY = `coalesce(e.confirmed_by, (SELECT string_agg(k.confirmed_by, '; ' ORDER BY k.confirmed_at)
  FROM trace_confirmation k WHERE k.event_id = e.event_id AND k.deleted_at IS NULL))`

/**
 * The history of the lot whose id `lot` is (an SQL expression), as a JSON list of kit/http/trace's TraceEvent in order of time:
 * its own events, and those by which it went into another. What was declared by mistake is left out, and so is who received it.
 */
export const eventsSql = (lot: string): string =>
  `(SELECT coalesce(json_agg(one), '[]') FROM (SELECT e.biz_step AS step, ${stepTitleSql("e.biz_step")} AS title,
    e.event_time AS at, coalesce(e.place_name, (SELECT ec.full_name FROM administrative_unit ec WHERE ec.id = '2025:' || e.commune_code),
      ${geoWordsSql("e.geo")}) AS place, e.note,
    CASE WHEN e.biz_step <> 'shipping' THEN e.party END AS party, e.document, e.pictures, ${partsSql(lot)} AS parts,
    e.declared_by, ${CONFIRMED_BY} AS confirmed_by
    FROM trace_event e
    WHERE e.event_id = ANY(ARRAY(SELECT own.event_id FROM trace_event own WHERE own.lot_id = ${lot} AND own.deleted_at IS NULL
        UNION ALL SELECT went.event_id FROM trace_link went WHERE went.from_lot_id = ${lot} AND went.deleted_at IS NULL))
      AND NOT e.is_correction AND e.deleted_at IS NULL AND ${linkInForceSql("e", EACH)}
    ORDER BY e.event_time, e.id) one)`
