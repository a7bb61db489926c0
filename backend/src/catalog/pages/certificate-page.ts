import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { ofItsMakerSql } from "@san-ocop/ocop/lib/certificate-standing-sql"
import { type Read, readJson } from "../database"
import { summaryColumns } from "../sql/badge"
import { IS_ON_SALE, ON_SALE } from "../sql/card"
import { joinPlace, placeJson } from "../sql/place"

const PRODUCER = `CASE WHEN m.id IS NOT NULL THEN json_build_object('slug', m.slug, 'name', m.name) END`
const PRODUCT = `(SELECT json_build_object('handle', p.handle, 'name', r.name) FROM ${ON_SALE}
  WHERE p.id = x.product_id AND ${IS_ON_SALE} AND ${ofItsMakerSql("x")})`

const NOTICES = `(SELECT coalesce(json_agg(json_build_object('kind', n.kind, 'ground', n.ground, 'decision_number', n.decision_number,
    'decided_on', n.decided_on, 'note', n.note) ORDER BY n.published_at DESC, n.id DESC), '[]')
  FROM certificate_notice n WHERE n.certificate_id = x.id AND n.deleted_at IS NULL)`
const BEFORE = `(SELECT b.number FROM certificate b WHERE b.id = x.renewed_from_id AND b.deleted_at IS NULL)`
const AFTER = `(SELECT b.number FROM certificate b WHERE b.renewed_from_id = x.id AND b.deleted_at IS NULL)`

const READ: Read = {
  name: "catalog-certificate",
  text: `SELECT row_to_json(page)::text FROM (SELECT ${summaryColumns("x", "$2")}, x.decided_on, x.decided_precision, x.valid_from,
    x.issuer_name, x.issuer_level, ${PRODUCER} AS producer, ${PRODUCT} AS product,
    ${placeJson("x.province_code", "m.old_province")} AS place,
    ${NOTICES} AS notices, ${BEFORE} AS renewed_from, ${AFTER} AS replaced_by, x.source_url, x.is_sample, $3::text AS checked_at
    FROM certificate x LEFT JOIN producer m ON m.id = x.producer_id AND m.deleted_at IS NULL
    ${joinPlace("x.province_code", "m.commune_code")}
    WHERE x.number = $1 AND x.deleted_at IS NULL) page`,
}

/** A CertificatePage as JSON text, by number, whatever its standing. `checked_at` is the instant of the answer. */
export function certificatePage(number: string): Promise<string | null> {
  const now = clock.now()
  return readJson(READ, [number, vietnamDay(now), now.toISOString()])
}
