import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { unseal } from "../../../lib/personal-data/seal"
import { lockRegistration, patchRegistration } from "../rows"
import type { SealedNumber, Write } from "../types"
import { refuseForeignHand } from "./on-behalf"
import { refuseUneditable } from "./save-step"
import { auditProducer } from "./shared"

export type IdentityChange = {
  tax_code?: SealedNumber & { kind: "organisation" | "branch" | "personal" }
  personal_id?: SealedNumber
  bank_account?: Omit<SealedNumber, "hash">
  representative_name?: string
  bank_name?: string
  bank_account_name?: string
}

const sealed = (name: string, number: Omit<SealedNumber, "hash"> | undefined): Record<string, unknown> =>
  number ? { [`${name}_cipher`]: number.cipher, [`${name}_last4`]: number.last4 } : {}

/** Writes what is given of an identity; what is left out stays. Answers the names of the columns. */
export async function saveIdentityColumns(
  context: Context,
  producerId: string,
  { tax_code, personal_id, bank_account, ...words }: IdentityChange,
  at: Date,
): Promise<string[]> {
  const columns: Record<string, unknown> = {
    ...sealed("tax_code", tax_code),
    ...(tax_code && { tax_code_hash: tax_code.hash, tax_code_kind: tax_code.kind }),
    ...sealed("personal_id", personal_id),
    ...(personal_id && { personal_id_hash: personal_id.hash }),
    ...sealed("bank_account", bank_account),
    ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)),
  }
  const names = Object.keys(columns)
  if (names.length === 0) return []
  const all = ["id", "producer_id", "created_at", "updated_at", ...names]
  const set = [...names, "updated_at"].map((name) => `"${name}" = excluded."${name}"`).join(", ")
  await runSql(
    context,
    `insert into producer_identity (${all.map((name) => `"${name}"`).join(", ")}) values (${all.map(() => "?").join(", ")})
       on conflict (producer_id) where deleted_at is null do update set ${set}`,
    [generateEntityId(undefined, "pid"), producerId, at, at, ...Object.values(columns)],
  )
  return names
}

type Kept = Readonly<Record<string, string | null>>

/** True when the account is the one on file. It has no hash, and its cipher says nothing, since each closing gives another. */
function isAccountKept(kept: Kept, { cipher, last4 }: Omit<SealedNumber, "hash">, producerId: string): boolean {
  const place = `bank_account:${producerId}`
  if (!kept.bank_account_cipher || kept.bank_account_last4 !== last4) return false
  return unseal(kept.bank_account_cipher, place) === unseal(cipher, place)
}

/** What of a change is not on file already: who saves a step as it was has changed nothing. */
export async function changesOf(context: Context, producerId: string, change: IdentityChange): Promise<IdentityChange> {
  const sql = `select * from producer_identity where producer_id = ? and deleted_at is null`
  const [kept = {}] = await runSql<Kept>(context, sql, [producerId])
  const { tax_code, personal_id, bank_account, ...words } = change
  const isSameTaxCode = tax_code && tax_code.hash === kept.tax_code_hash && tax_code.kind === kept.tax_code_kind
  return {
    ...Object.fromEntries(Object.entries(words).filter(([name, value]) => value !== kept[name])),
    ...(tax_code && !isSameTaxCode && { tax_code }),
    ...(personal_id && personal_id.hash !== kept.personal_id_hash && { personal_id }),
    ...(bank_account && !isAccountKept(kept, bank_account, producerId) && { bank_account }),
  }
}

/** Saves who stands behind a producer. The audit log keeps which columns changed, never a number. @throws Refusal not_allowed */
export async function saveIdentity(
  context: Context,
  { producer_id, change, ...write }: { producer_id: string; change: IdentityChange } & Write,
): Promise<void> {
  const record = await lockRegistration(context, producer_id)
  refuseForeignHand(record, write)
  refuseUneditable(record, "identity")
  const changes = await changesOf(context, producer_id, change)
  const changed = await saveIdentityColumns(context, producer_id, changes, write.at)
  if (changed.length === 0) return
  await patchRegistration(context, producer_id, { identity_saved_at: write.at }, write.at)
  await auditProducer(context, write, record, "identity_saved", { after: { changed } })
}
