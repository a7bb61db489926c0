import type { MedusaContainer } from "@medusajs/framework/types"
import { type Day, daysBetween } from "@san-ocop/kit/day"
import type { SellerCertificate, SellerCertificates } from "@san-ocop/kit/http/recognition"
import { certificateStandingSql } from "../../lib/certificate-standing-sql"
import { readRows } from "../rows"

const SQL = `WITH asked AS (SELECT ?::text AS seller, ?::text AS today)
  SELECT x.number, x.product_name, x.stars, ${certificateStandingSql("x", "asked.today")} AS standing, x.valid_until, x.decision_number,
    x.product_id, (SELECT json_build_object('kind', n.kind, 'ground', n.ground, 'decision_number', n.decision_number,
        'decided_on', n.decided_on, 'note', n.note) FROM certificate_notice n WHERE n.certificate_id = x.id AND n.deleted_at IS NULL
      ORDER BY n.published_at DESC, n.id DESC LIMIT 1) AS notice
  FROM asked JOIN certificate x ON x.deleted_at IS NULL AND x.stars >= 3 AND x.product_id IN
    (SELECT l.product_id FROM listing l WHERE l.seller_id = asked.seller AND l.deleted_at IS NULL)
  ORDER BY (x.replaced_from IS NOT NULL), x.valid_until NULLS LAST, x.number LIMIT 500`

const DEPARTMENT = `SELECT department_name AS name, department_phone AS phone FROM floor f JOIN seller s ON s.province_code = f.province_code
  WHERE s.id = ? AND f.deleted_at IS NULL`

/** The certificates of what a stall offers, those that end first at the top, and whom to ask. */
export async function readSellerCertificates(
  container: MedusaContainer,
  sellerId: string,
  today: Day,
): Promise<SellerCertificates> {
  const rows = await readRows<Omit<SellerCertificate, "days_left">>(container, SQL, [sellerId, today])
  const [department] = await readRows<{ name: string; phone: string }>(container, DEPARTMENT, [sellerId])
  const certificates = rows.map((row) => ({
    ...row,
    days_left: row.valid_until === null ? null : daysBetween(today, row.valid_until),
  }))
  return { certificates, department: department ?? null }
}
