import { linkInForceSql } from "../../lib/traceability/events-sql"
import { geoWordsSql } from "../../lib/traceability/geo-words-sql"
import { stepTitleSql } from "../../lib/traceability/step-titles"

const PARTS = `(SELECT coalesce(json_agg(json_build_object('lot_id', part.id, 'code', part.code, 'name',
      coalesce(part.name, part_product.title, part.code), 'quantity', tl.quantity, 'unit', part.unit) ORDER BY part.code), '[]')
  FROM trace_link tl JOIN lot part ON part.id = tl.from_lot_id LEFT JOIN product part_product ON part_product.id = part.product_id
  WHERE tl.event_id = e.event_id AND tl.deleted_at IS NULL)`

const CONFIRMATIONS = `(SELECT coalesce(json_agg(one), '[]') FROM (
    SELECT e.confirmed_by AS by, NULL::timestamptz AS at, NULL::text AS note WHERE e.confirmed_by IS NOT NULL
    UNION ALL
    (SELECT k.confirmed_by, k.confirmed_at, k.note FROM trace_confirmation k WHERE k.event_id = e.event_id AND k.deleted_at IS NULL ORDER BY k.confirmed_at)) one)`

/** Every event of the lot `x`, also what was declared by mistake, as kit/http/lots has them. */
export const LOT_EVENTS = `(SELECT coalesce(json_agg(one), '[]') FROM (
  SELECT e.id, e.biz_step AS step, ${stepTitleSql("e.biz_step")} AS title, e.event_time AS at, e.recorded_at,
    coalesce(e.place_name, ec.full_name, ${geoWordsSql("e.geo")}) AS place, e.commune_code, e.place_name, e.geo, e.note, e.party, e.document, e.pictures,
    ${PARTS} AS parts, e.declared_by, ${CONFIRMATIONS} AS confirmations,
    CASE WHEN gone.id IS NOT NULL THEN json_build_object('reason', gone.correction_reason, 'by', gone.declared_by,
      'at', gone.recorded_at) END AS correction,
    (gone.id IS NULL AND e.disposition IS NULL AND x.state <> 'recalled') AS may_correct
  FROM trace_event e
  LEFT JOIN trace_event gone ON gone.event_id = e.event_id AND gone.is_correction AND gone.deleted_at IS NULL
  LEFT JOIN administrative_unit ec ON ec.id = '2025:' || e.commune_code
  WHERE e.lot_id = x.id AND NOT e.is_correction AND e.deleted_at IS NULL
  ORDER BY e.event_time, e.id) one)`

/** Facts of the lot `x` that were declared wrong first, oldest first; those of one moment by their names. */
export const LOT_CORRECTIONS = `(SELECT coalesce(json_agg(json_build_object('field', k.field, 'before', k.before, 'after', k.after,
    'reason', k.reason, 'by', k.corrected_by, 'at', k.corrected_at) ORDER BY k.corrected_at, k.field, k.id), '[]')
  FROM lot_correction k WHERE k.lot_id = x.id AND k.deleted_at IS NULL)`

/** Lots that the lot `x` went into. */
export const LOT_WENT_INTO = `(SELECT coalesce(json_agg(one), '[]') FROM (
  SELECT DISTINCT o.id AS lot_id, o.code, coalesce(o.name, op.title, o.code) AS name FROM trace_link tl
  JOIN lot o ON o.id = tl.to_lot_id LEFT JOIN product op ON op.id = o.product_id
  WHERE tl.from_lot_id = x.id AND tl.deleted_at IS NULL AND ${linkInForceSql("tl")} ORDER BY o.code LIMIT 200) one)`
