import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type {
  ChecklistItem,
  IdentitySummary,
  Proof,
  Registration,
  RegistrationStep,
  StepStatus,
} from "@san-ocop/kit/http/verification"
import { mayBeSent } from "@san-ocop/kit/requirement-standing"
import { TERMS_VERSION } from "../../lib/terms"
import { CHANGES_BANK } from "../../modules/verification/changes/bank-account"
import { CORRECTS } from "../../modules/verification/changes/correction"
import { EDITABLE, maySave } from "../../modules/verification/changes/save-step"
import { openRequests } from "../../modules/verification/open-requests"
import type { RuleRow } from "../../modules/verification/types"
import { checklistItems, isStepDone, toDoOf } from "./checklist-items"
import { type RegistrationPageRow, readProofs, readRegistrationRow } from "./registration-row"
import { readRequirementRules } from "./requirement-rules"

const STEPS: readonly RegistrationStep[] = ["basics", "place", "identity", "groups", "documents", "terms"]
const hidden = (last4: string | null | undefined): string | null => (last4 ? `*** *** ${last4}` : null)
const iso = (at: Date | null): string | null => at?.toISOString() ?? null

const identityOf = ({ identity: one }: RegistrationPageRow): IdentitySummary => ({
  tax_code: hidden(one?.tax_code_last4),
  tax_code_is_personal: one?.tax_code_kind === "personal",
  representative_name: one?.representative_name ?? null,
  personal_id: hidden(one?.personal_id_last4),
  bank_name: one?.bank_name ?? null,
  bank_account: hidden(one?.bank_account_last4),
  bank_account_name: one?.bank_account_name ?? null,
})

function stepsOf(row: RegistrationPageRow, items: ChecklistItem[]): StepStatus[] {
  const done: Readonly<Record<RegistrationStep, boolean>> = {
    basics: row.contact_name !== null,
    place: row.commune_code !== null && row.street !== null,
    identity: isStepDone("identity", items),
    groups: row.product_groups.length > 0,
    // Which papers are asked for is only known with the goods.
    documents: row.product_groups.length > 0 && isStepDone("documents", items),
    terms: isStepDone("terms", items),
  }
  return STEPS.map((step) => ({ step, done: done[step] }))
}

function decisionOf({ state, reason, reason_code, decided_at }: RegistrationPageRow): Registration["decision"] {
  if (state !== "rejected" && state !== "suspended" && state !== "closed") return null
  return decided_at ? { state, reason_code, reason: reason ?? "", decided_at: decided_at.toISOString() } : null
}

function suspensionOf({ suspension }: RegistrationPageRow): Registration["suspension"] {
  return suspension && { ...suspension, announced_at: new Date(suspension.announced_at).toISOString() }
}

const wasRefused = ({ state, decided_at }: RegistrationPageRow): boolean =>
  (state === "rejected" || state === "suspended") && decided_at !== null

const requestOf = ({ state, requested, request_note, requested_at }: RegistrationPageRow): Registration["request"] =>
  state === "needs_information" && requested_at
    ? { requirements: requested, note: request_note ?? "", asked_at: requested_at.toISOString() }
    : null

function appealOf(row: RegistrationPageRow): Registration["appeal"] {
  if (row.appeal === null) return null
  const { is_of_last_decision: _is, against_decided_by: _by, ...appeal } = row.appeal
  return appeal
}

function bankChangeOf({ bank_change }: RegistrationPageRow): Registration["bank_change"] {
  if (!bank_change) return null
  const { bank_account_last4, asked_at, decided_at, ...change } = bank_change
  const times = { asked_at: iso(new Date(asked_at)) ?? "", decided_at: decided_at && iso(new Date(decided_at)) }
  return { ...change, ...times, bank_account: hidden(bank_account_last4) ?? "" }
}

function correctionOf({ correction }: RegistrationPageRow): Registration["correction"] {
  if (!correction) return null
  const { tax_code_last4, personal_id_last4, asked_by_id: _by, asked_at, decided_at, ...rest } = correction
  const times = { asked_at: iso(new Date(asked_at)) ?? "", decided_at: decided_at && iso(new Date(decided_at)) }
  return { ...rest, ...times, tax_code: hidden(tax_code_last4), personal_id: hidden(personal_id_last4) }
}

/** What pages show of registrations, today: rules and papers are read once for all of them. */
export async function registrationsOf(
  container: MedusaContainer,
  rows: RegistrationPageRow[],
): Promise<Registration[]> {
  const producers = rows.map(({ producer_id }) => producer_id)
  const [rules, proofs] = await Promise.all([readRequirementRules(container), readProofs(container, producers)])
  return rows.map((row) => shown(row, rules, proofs.get(row.producer_id) ?? []))
}

function shown(row: RegistrationPageRow, rules: RuleRow[], proofs: Proof[]): Registration {
  const checklist = checklistItems(row, rules, proofs, vietnamDay(clock.now()))
  const steps = stepsOf(row, checklist)
  const next_step = steps.find(({ done }) => !done)?.step ?? null
  const open = openRequests(row, proofs)
  const may_edit = EDITABLE.includes(row.state)
  const appealed = row.appeal !== null && (row.appeal.outcome === null || row.appeal.is_of_last_decision)
  return {
    id: row.id,
    producer_name: row.name,
    state: row.state,
    to_do: toDoOf(row.state, checklist, open),
    stall: row.stall,
    kind: row.kind,
    province_code: row.province_code,
    province_name: row.province_name,
    commune_code: row.commune_code,
    commune_name: row.commune_name,
    street: row.street,
    contact_name: row.contact_name,
    contact_phone: row.contact_phone,
    contact_email: row.contact_email,
    groups: row.product_groups,
    makes_spirits: row.makes_spirits,
    identity: identityOf(row),
    terms:
      row.terms_version && row.terms_accepted_at
        ? { version: row.terms_version, accepted_at: row.terms_accepted_at.toISOString() }
        : null,
    terms_version: TERMS_VERSION,
    steps,
    next_step,
    checklist,
    may_edit,
    may_submit: may_edit && next_step === null && mayBeSent(checklist) && open.length === 0,
    may_accept_terms: maySave(row.state, "terms") && row.terms_version !== TERMS_VERSION,
    may_change_bank: CHANGES_BANK.includes(row.state),
    bank_change: bankChangeOf(row),
    may_correct: CORRECTS.includes(row.state),
    correction: correctionOf(row),
    may_appeal: (row.suspension !== null || wasRefused(row)) && !appealed,
    submitted_at: iso(row.submitted_at),
    request: requestOf(row),
    decision: decisionOf(row),
    suspension: suspensionOf(row),
    appeal: appealOf(row),
    verified_on: row.verified_on,
  }
}

/** A registration by its id; whose it is, was asked before. @throws Refusal not_found */
export async function readRegistration(container: MedusaContainer, id: string): Promise<Registration> {
  const row = await readRegistrationRow(container, { id })
  const [registration] = row ? await registrationsOf(container, [row]) : []
  return registration ?? refuse("not_found", "Không tìm thấy hồ sơ này.")
}
