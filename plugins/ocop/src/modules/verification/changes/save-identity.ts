import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
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

/** Saves who stands behind a producer. The audit log keeps which columns changed, never a number. @throws Refusal not_allowed */
export async function saveIdentity(
  context: Context,
  { producer_id, change, ...write }: { producer_id: string; change: IdentityChange } & Write,
): Promise<void> {
  const record = await lockRegistration(context, producer_id)
  refuseForeignHand(record, write)
  refuseUneditable(record, "identity")
  const changed = await saveIdentityColumns(context, producer_id, change, write.at)
  if (changed.length === 0) return
  await patchRegistration(context, producer_id, { saved_at: write.at }, write.at)
  await auditProducer(context, write, record, "identity_saved", { after: { changed } })
}
