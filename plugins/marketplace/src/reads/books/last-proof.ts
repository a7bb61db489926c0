import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import type { Books, BooksProof } from "@san-ocop/kit/http/books"
import { readRows } from "../sql"

const HOUR_MS = 3_600_000
/** A proof is due each night; two hours are for one that takes long. */
const PROOF_WITHIN_HOURS = 26

const LAST = `select at, took, faults, shown, failure from ledger_proof where deleted_at is null order by created_at desc limit 1`
// Books that nothing was written into yet need no proof.
const MISSING = `select exists (select 1 from ledger_entry where at < ?)
  and not exists (select 1 from ledger_proof where failure is null and at >= ? and deleted_at is null) as missing`

/** What the last proof of the books found, and whether one is missing. */
export async function readLastProof(container: MedusaContainer): Promise<Pick<Books, "proof" | "is_overdue">> {
  const since = new Date(clock.now().getTime() - PROOF_WITHIN_HOURS * HOUR_MS)
  const [[proof], [due]] = await Promise.all([
    readRows<Omit<BooksProof, "at"> & { at: Date }>(container, LAST, []),
    readRows<{ missing: boolean }>(container, MISSING, [since, since]),
  ])
  return { proof: proof ? { ...proof, at: proof.at.toISOString() } : null, is_overdue: due?.missing ?? false }
}
