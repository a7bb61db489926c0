import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { Day } from "@san-ocop/kit/day"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { lockRegistration } from "../rows"
import type { SealedNumber, Write } from "../types"
import { saveIdentityColumns } from "./save-identity"
import { auditProducer } from "./shared"

export type ImportedProof = {
  requirement: string
  kind: "document" | "attestation"
  number: string | null
  issuer: string | null
  issued_on: Day | null
  expires_on: Day | null
}
export type ImportedRegistration = {
  producer_id: string
  seller_id: string | null
  member_id: string | null
  contact_name: string | null
  contact_phone: string | null
  street: string | null
  product_groups: ProductGroupCode[]
  makes_spirits: boolean
  terms_version: string
  identity: {
    tax_code: SealedNumber & { kind: "organisation" | "branch" | "personal" }
    personal_id: SealedNumber
    bank_account: SealedNumber
    representative_name: string
    bank_name: string
    bank_account_name: string
  }
  proofs: ImportedProof[]
  is_sample: boolean
}

async function importOne(context: Context, one: ImportedRegistration, { actor, at }: Write): Promise<void> {
  const { producer_id, seller_id, member_id, contact_name, contact_phone, street, product_groups, makes_spirits } = one
  await runSql(
    context,
    `insert into producer_registration (id, producer_id, seller_id, member_id, channel, contact_name, contact_phone, street,
       product_groups, makes_spirits, requested, terms_version, terms_accepted_at, submitted_at, decided_at, decided_by,
       decided_by_name, is_sample, created_at, updated_at)
     values (?, ?, ?, ?, 'import', ?, ?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[generateEntityId(undefined, "reg"), producer_id, seller_id, member_id, contact_name, contact_phone, street],
      ...[product_groups, makes_spirits, one.terms_version, at, at, at, actor.id, actor.name, one.is_sample, at, at],
    ],
  )
  await saveIdentityColumns(context, producer_id, one.identity, at)
  for (const { requirement, kind, number, issuer, issued_on, expires_on } of one.proofs) {
    await runSql(
      context,
      `insert into requirement_proof (id, producer_id, requirement, kind, state, number, issuer, issued_on, expires_on, created_by,
         decided_by, decided_by_name, decided_at, is_sample, created_at, updated_at)
       values (?, ?, ?, ?, 'accepted', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[
          generateEntityId(undefined, "proof"),
          producer_id,
          requirement,
          kind,
          number,
          issuer,
          issued_on,
          expires_on,
        ],
        ...[actor.id, actor.id, actor.name, at, one.is_sample, at, at],
      ],
    )
  }
  const record = await lockRegistration(context, producer_id)
  await auditProducer(context, { actor, at }, record, "registration_imported", { after: { proofs: one.proofs.length } })
}

/** Writes the registrations of producers who were verified elsewhere or before, with the papers that were seen. */
export async function importVerified(
  context: Context,
  { registrations, ...write }: { registrations: ImportedRegistration[] } & Write,
): Promise<void> {
  for (const one of registrations) await importOne(context, one, write)
}
