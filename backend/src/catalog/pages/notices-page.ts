import { type Read, readJson } from "../database"

const PAGE_SIZE = 20
const MOST_PAGES = 500

const READ: Read = {
  name: "catalog-certificate-notices",
  text: `SELECT row_to_json(answer)::text FROM (SELECT json_build_object('slug', f.slug, 'province_name', f.province_name) AS floor,
    (SELECT coalesce(json_agg(one), '[]') FROM (SELECT n.kind, n.ground, n.decision_number, n.decided_on, n.note,
        x.number AS certificate_number, x.product_name, m.name AS producer_name
      FROM certificate_notice n JOIN certificate x ON x.id = n.certificate_id AND x.deleted_at IS NULL
      LEFT JOIN producer m ON m.id = x.producer_id AND m.deleted_at IS NULL
      WHERE n.province_code = f.province_code AND n.deleted_at IS NULL
      ORDER BY n.published_at DESC, n.id DESC LIMIT ${PAGE_SIZE} OFFSET ($2::int - 1) * ${PAGE_SIZE}) one) AS items,
    counted.count, $2::int AS page, least(ceil(counted.count / ${PAGE_SIZE}.0)::int, ${MOST_PAGES}) AS pages
    FROM floor f, LATERAL (SELECT count(*)::int AS count FROM certificate_notice n JOIN certificate x ON x.id = n.certificate_id
      AND x.deleted_at IS NULL WHERE n.province_code = f.province_code AND n.deleted_at IS NULL) counted
    WHERE f.slug = $1 AND f.deleted_at IS NULL) answer`,
}

/** A NoticeList as JSON text, by the floor's slug: what its department decided about certificates, newest first. */
export const noticesPage = (slug: string, page: number): Promise<string | null> =>
  readJson(READ, [slug, Math.min(page, MOST_PAGES)])
