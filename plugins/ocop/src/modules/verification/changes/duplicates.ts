import type { Context } from "@medusajs/framework/types"
import { runSql } from "@san-ocop/floor/lib/run-sql"

/** Another verified (or suspended) producer with the same tax code, which nobody else can verify meanwhile; two registrations of one household must not both be trusted. */
export async function otherVerifiedWith(
  context: Context,
  producerId: string,
  taxCodeHash: string | null | undefined,
): Promise<{ name: string } | null> {
  if (!taxCodeHash) return null
  // Until the transaction ends, so that of two officers who verify the same code the second sees what the first did.
  await runSql(context, `select pg_advisory_xact_lock(hashtext(?))`, [taxCodeHash])
  const sql = `select p.name from producer_identity i join producer p on p.id = i.producer_id and p.deleted_at is null
    where i.tax_code_hash = ? and i.producer_id <> ? and i.deleted_at is null
      and p.verification_state in ('verified', 'suspended') limit 1`
  const [row] = await runSql<{ name: string }>(context, sql, [taxCodeHash, producerId])
  return row ?? null
}
