import { EXPIRING_DAYS } from "@san-ocop/kit/certificate-standing"

/**
 * The SQL twin of `certificateStanding` of kit: an expression over the columns of `alias` (a certificate row) that yields a
 * CertificateStanding. `on` is a parameter such as "$2", a day in Vietnam as text; never SQL `now()`.
 */
export const certificateStandingSql = (alias: string, on: string): string => `(CASE
  WHEN ${alias}.state IN ('suspended', 'revoked', 'not_recognised') THEN ${alias}.state
  WHEN ${alias}.replaced_from <= ${on}::text THEN 'replaced'
  WHEN ${alias}.valid_until IS NULL THEN 'not_recognised'
  WHEN ${alias}.valid_until < ${on}::text THEN 'expired'
  WHEN ${alias}.valid_from > ${on}::text THEN 'not_recognised'
  WHEN ${alias}.valid_until::date <= ${on}::text::date + ${EXPIRING_DAYS} THEN 'expiring'
  ELSE 'valid' END)`

/**
 * True unless the product of the certificate `alias` has another maker than the certificate names: recognition is given to a maker's
 * product, so it does not go with a product to somebody else. A certificate of no known maker is not judged.
 */
export const ofItsMakerSql = (alias: string): string => `NOT EXISTS (SELECT 1 FROM product_producer maker
  WHERE maker.product_id = ${alias}.product_id AND maker.deleted_at IS NULL AND maker.producer_id <> ${alias}.producer_id)`

/** True of a certificate `alias` that this maker (an SQL expression) was given, or that names none. */
export const ofMakerSql = (alias: string, maker: string): string =>
  `(${alias}.producer_id IS NULL OR ${alias}.producer_id = ${maker})`

/** True for the rows of `alias` that give a badge on the day `on`: the SQL twin of `badgeOf`. */
export const hasBadgeSql = (alias: string, on: string): string => `(${alias}.stars BETWEEN 3 AND 5
  AND ${alias}.state IN ('recognised', 'renewed', 'upgraded')
  AND ${alias}.valid_until >= ${on}::text
  AND (${alias}.replaced_from IS NULL OR ${alias}.replaced_from > ${on}::text)
  AND (${alias}.valid_from IS NULL OR ${alias}.valid_from <= ${on}::text))`
