import type { Context } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { CertificateRow, NewCertificate } from "../types"

export type FullCertificate = NewCertificate & { id: string; decision_id: string | null; import_id: string | null }

/**
 * Lets the changes of one province's recognitions follow one another until the transaction ends: what an import found out about the
 * province stays true until it has written.
 */
export const holdProvince = (context: Context, provinceCode: string): Promise<unknown> =>
  runSql(context, `select pg_advisory_xact_lock(hashtext('recognition'), hashtext(?))`, [provinceCode])

type HeldCertificate = CertificateRow & { replaced_from: string | null }

/**
 * Reads a certificate and holds it with its province, so that of two decisions at once the second sees the first. The province comes
 * first, as it does for an import: in any other order the two could wait for each other.
 * @throws Refusal not_found
 */
export async function holdCertificate(context: Context, id: string): Promise<HeldCertificate> {
  const missing = () => refuse("not_found", "Không tìm thấy giấy chứng nhận này.")
  const where = `from certificate where id = ? and deleted_at is null`
  const [place] = await runSql<{ province_code: string }>(context, `select province_code ${where}`, [id])
  if (!place) return missing()
  await holdProvince(context, place.province_code)
  const [row] = await runSql<HeldCertificate>(context, `select * ${where} for update`, [id])
  return row ?? missing()
}

const AT_ONCE = 5_000
const INSERT = `insert into certificate (id, number, product_id, producer_id, product_name, stars, decision_number, decided_on,
    decided_precision, issuer_level, issuer_name, province_code, valid_from, valid_until, score_a, score_b, score_c, decision_id,
    renewed_from_id, replaced_from, import_id, state, is_sample, created_at, updated_at)
  select id, number, product_id, producer_id, product_name, stars, decision_number, decided_on, coalesce(decided_precision, 'day'),
    issuer_level, issuer_name, province_code, valid_from, valid_until, score_a, score_b, score_c, decision_id, renewed_from_id,
    replaced_from, import_id, state, coalesce(is_sample, false), ?, ?
  from jsonb_to_recordset(?::jsonb) as t(id text, number text, product_id text, producer_id text, product_name text, stars int,
    decision_number text, decided_on text, decided_precision text, issuer_level text, issuer_name text, province_code text,
    valid_from text, valid_until text, score_a real, score_b real, score_c real, decision_id text, renewed_from_id text,
    replaced_from text, import_id text, state text, is_sample boolean)`

/** Inserts certificates, thousands in one statement. @throws Refusal duplicate_error when a number is taken */
export async function insertCertificates(context: Context, rows: readonly FullCertificate[], at: Date): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const json = JSON.stringify(rows.slice(from, from + AT_ONCE))
    await runSql(context, INSERT, [at, at, json]).catch(refuseTakenNumber)
  }
}

function refuseTakenNumber(error: unknown): never {
  if (String(error).includes("IDX_certificate_number_unique")) {
    const details = { field: "number", code: "number_taken" }
    refuse("duplicate_error", "Số giấy chứng nhận này đã dùng, xin xem lại.", details)
  }
  throw error
}
