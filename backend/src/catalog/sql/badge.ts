import { certificateStandingSql, hasBadgeSql, ofItsMakerSql } from "@san-ocop/ocop/lib/certificate-standing-sql"

/**
 * The badge of a product on the day `on`, as JSON: its best certificate in force. One row or none; column `json`.
 * @param whose which certificates `bc` count: of the product's present maker unless it is asked for another's
 */
export const badgeOfProduct = (productId: string, on: string, whose = ofItsMakerSql("bc")): string => `
  SELECT bc.stars, bc.valid_until, bc.number, json_build_object('stars', bc.stars, 'certificate_number', bc.number,
    'decision_number', bc.decision_number, 'valid_until', bc.valid_until, 'is_sample', bc.is_sample) AS json
  FROM certificate bc
  WHERE bc.product_id = ${productId} AND bc.deleted_at IS NULL AND ${hasBadgeSql("bc", on)}
    AND ${whose}
  ORDER BY bc.stars DESC, bc.valid_until DESC LIMIT 1`

/** The last certificate of a product that has run out before the day `on`, in three columns. One row or none. */
export const lastExpiredOfProduct = (productId: string, on: string): string => `
  SELECT bc.stars, bc.valid_until, bc.number AS certificate_number FROM certificate bc
  WHERE bc.product_id = ${productId} AND bc.deleted_at IS NULL AND bc.stars >= 3
    AND ${certificateStandingSql("bc", on)} = 'expired' AND ${ofItsMakerSql("bc")}
  ORDER BY bc.valid_until DESC LIMIT 1`

/** Columns of a CertificateSummary of the certificate `alias` on the day `on`. */
export const summaryColumns = (
  alias: string,
  on: string,
): string => `${alias}.number, ${alias}.product_name, ${alias}.stars,
  ${certificateStandingSql(alias, on)} AS standing, ${alias}.valid_until, ${alias}.decision_number`
