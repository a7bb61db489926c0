import type { MedusaContainer } from "@medusajs/framework/types"
import type { Day } from "@san-ocop/kit/day"
import type {
  BankAccountChange,
  Correction,
  Appeal,
  ProducerKind,
  Proof,
  Registration,
  RegistrationRow,
  VerificationReason,
  VerificationState,
} from "@san-ocop/kit/http/verification"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { filesOf } from "@san-ocop/marketplace/reads/cases/case-files"
import { WAITING_OF_EACH, WAITING_SINCE } from "@san-ocop/marketplace/reads/listings/waiting-producers-sql"
import { readRows } from "../rows"
import { HAS_ACCOUNT } from "./has-account"

/** A registration with all that its pages show; dates as the database gives them. */
export type RegistrationPageRow = {
  id: string
  producer_id: string
  member_id: string | null
  has_account: boolean
  slug: string
  name: string
  kind: ProducerKind
  province_code: string
  province_name: string
  commune_code: string | null
  commune_name: string | null
  street: string | null
  state: VerificationState
  verified_on: Day | null
  contact_name: string | null
  contact_phone: string | null
  contact_email: string | null
  product_groups: ProductGroupCode[]
  makes_spirits: boolean
  terms_version: string | null
  terms_accepted_at: Date | null
  identity_saved_at: Date | null
  submitted_at: Date | null
  reviewer_name: string | null
  requested: string[]
  request_note: string | null
  requested_at: Date | null
  decided_at: Date | null
  reason_code: VerificationReason | null
  reason: string | null
  stall: RegistrationRow["stall"]
  identity: {
    tax_code_last4: string | null
    tax_code_kind: "organisation" | "branch" | "personal" | null
    representative_name: string | null
    personal_id_last4: string | null
    bank_name: string | null
    bank_account_last4: string | null
    bank_account_name: string | null
  } | null
  /** The last appeal. `decided_by_id` of the decision it is about. */
  appeal: (Appeal & { is_of_last_decision: boolean; against_decided_by: string | null }) | null
  bank_change: (Omit<BankAccountChange, "bank_account"> & { bank_account_last4: string }) | null
  correction:
    | (Omit<Correction, "tax_code" | "personal_id"> & {
        tax_code_last4: string | null
        personal_id_last4: string | null
        asked_by_id: string
      })
    | null
  suspension: Registration["suspension"]
  waiting_since: Date | null
}

const PAGE = `select r.id, r.producer_id, r.member_id, ${HAS_ACCOUNT} as has_account, p.slug, p.name, p.kind, p.province_code,
    coalesce(v.name, p.province_code) as province_name, p.commune_code, c.full_name as commune_name, r.street,
    p.verification_state as state, p.verified_on, r.contact_name, r.contact_phone, r.contact_email, r.product_groups,
    r.makes_spirits,
    r.terms_version, r.terms_accepted_at, r.identity_saved_at, r.submitted_at, r.reviewer_name, r.requested, r.request_note, r.requested_at,
    r.decided_at, r.reason_code, r.reason,
    (select json_build_object('seller_id', s.id, 'slug', s.slug, 'name', s.name, 'phone', s.phone, 'email', s.email)
      from seller s
      where s.id = r.seller_id and s.deleted_at is null) as stall,
    (select row_to_json(one) from (select tax_code_last4, tax_code_kind, representative_name, personal_id_last4, bank_name,
        bank_account_last4, bank_account_name from producer_identity i where i.producer_id = p.id and i.deleted_at is null) one)
      as identity,
    (select row_to_json(one) from (select against, text, filed_at, outcome, reason, decided_at, against_decided_by, ${filesOf("a.id")} as files,
        against_decided_at is not distinct from coalesce(w.announced_at, r.decided_at) as is_of_last_decision from verification_appeal a
        where a.producer_id = p.id and a.deleted_at is null order by filed_at desc limit 1) one) as appeal,
    (select row_to_json(one) from (select id, state, bank_name, bank_account_last4, bank_account_name, asked_by_name as asked_by,
        asked_at, decided_at, reason from bank_account_change b where b.producer_id = p.id and b.state <> 'withdrawn'
          and b.deleted_at is null order by asked_at desc, id limit 1) one) as bank_change,
    (select row_to_json(one) from (select k.id, k.state, k.name, u.full_name as commune_name, k.street, k.tax_code_last4,
        k.representative_name, k.personal_id_last4, k.product_groups as groups, k.makes_spirits, k.note, k.asked_by as asked_by_id, k.asked_by_name as asked_by, k.asked_at, k.decided_at, k.reason
        from producer_correction k left join administrative_unit u on u.id = '2025:' || k.commune_code
        where k.producer_id = p.id and k.state <> 'withdrawn' and k.deleted_at is null order by k.asked_at desc, k.id limit 1) one)
      as correction,
    case when w.id is not null then json_build_object('on', w.effective_on, 'reason_code', w.reason_code, 'reason', w.reason,
      'announced_at', w.announced_at) end as suspension,
    ${WAITING_SINCE} as waiting_since
  from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null
  left join producer_suspension w on w.producer_id = p.id and w.state = 'announced' and w.deleted_at is null
  left join administrative_unit v on v.id = '2025:' || p.province_code and v.level = 'province'
  left join administrative_unit c on c.id = '2025:' || p.commune_code
  ${WAITING_OF_EACH}
  where r.deleted_at is null`

/** By the registration's own id or by its producer's. */
export async function readRegistrationRow(
  container: MedusaContainer,
  by: { id: string } | { producer_id: string },
): Promise<RegistrationPageRow | null> {
  const [where, value] = "id" in by ? ["r.id", by.id] : ["r.producer_id", by.producer_id]
  const [row] = await readRows<RegistrationPageRow>(container, `${PAGE} and ${where} = ?`, [value])
  return row ?? null
}

const OWN = `${PAGE} and (r.member_id = ? or exists (select 1 from seller_membership m where m.seller_id = r.seller_id
    and m.member_id = ? and m.role = 'owner' and m.status = 'active' and m.deleted_at is null))
  order by r.created_at desc, r.id`

/** What a member registered, and the producers of stalls that he owns; the newest first. */
export const readOwnRows = (container: MedusaContainer, memberId: string): Promise<RegistrationPageRow[]> =>
  readRows(container, OWN, [memberId, memberId])

const PROOFS = `select producer_id, id, requirement, kind, state, number, issuer, issued_on, expires_on, file_id, file_name, file_mime,
    file_size, reason, decided_at, decided_by_name, created_at
  from requirement_proof where producer_id = any(?) and deleted_at is null order by created_at desc, id`

type ProofPageRow = Omit<Proof, "file" | "decided_at" | "decided_by" | "created_at"> & {
  producer_id: string
  file_id: string | null
  file_name: string | null
  file_mime: string | null
  file_size: number | null
  decided_at: Date | null
  decided_by_name: string | null
  created_at: Date
}

const proofOf = ({
  file_id,
  file_name,
  file_mime,
  file_size,
  decided_by_name,
  ...row
}: Omit<ProofPageRow, "producer_id">): Proof => ({
  ...row,
  file: file_id ? { id: file_id, name: file_name ?? "", mime: file_mime ?? "", size: file_size ?? 0 } : null,
  decided_at: row.decided_at?.toISOString() ?? null,
  decided_by: decided_by_name,
  created_at: row.created_at.toISOString(),
})

/** All that producers ever showed, the newest first, by producer. */
export async function readProofs(container: MedusaContainer, producerIds: string[]): Promise<Map<string, Proof[]>> {
  const rows = await readRows<ProofPageRow>(container, PROOFS, [producerIds])
  const of = new Map<string, Proof[]>()
  for (const { producer_id, ...row } of rows) of.set(producer_id, [...(of.get(producer_id) ?? []), proofOf(row)])
  return of
}
