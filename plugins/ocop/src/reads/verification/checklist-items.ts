import { addDays, type Day } from "@san-ocop/kit/day"
import type { ChecklistItem, Proof, RegistrationStep, VerificationState } from "@san-ocop/kit/http/verification"
import { applies, checklistOn, type RequirementSubject } from "@san-ocop/kit/requirement-checklist"
import { holds } from "@san-ocop/kit/requirement-standing"
import { factsOf, stepOf } from "../../modules/verification/facts"
import { isAnswered } from "../../modules/verification/open-requests"
import type { RuleRow } from "../../modules/verification/types"
import type { RegistrationPageRow } from "./registration-row"

type OfRow = Pick<
  RegistrationPageRow,
  | "kind"
  | "product_groups"
  | "makes_spirits"
  | "terms_version"
  | "terms_accepted_at"
  | "identity"
  | "identity_saved_at"
  | "requested"
  | "requested_at"
  | "state"
  | "correction"
>
type Fact = Omit<Proof, "created_at"> & { created_at: null }

const NO_PAPER = { number: null, issuer: null, issued_on: null, file: null, reason: null } as const

/** What he is registered for, and with it what he asks to be: its papers come before an officer can confirm it. */
function subjectsOf({ kind, product_groups: groups, makes_spirits, correction }: OfRow) {
  const registered: RequirementSubject = { kind, groups, makes_spirits }
  const asked = correction?.state === "waiting" ? correction : null
  const wished: RequirementSubject = {
    kind,
    groups: [...groups, ...(asked?.groups ?? [])],
    makes_spirits: makes_spirits || asked?.makes_spirits === true,
  }
  return { registered, wished }
}

/** The checklist of a registration on the day `on`, as pages show it. */
export function checklistItems(row: OfRow, rules: RuleRow[], proofs: Proof[], on: Day): ChecklistItem[] {
  const { registered, wished } = subjectsOf(row)
  const said = { decided_at: null, decided_by: null }
  const facts = factsOf(row, row.identity).map((fact): Fact => ({ ...NO_PAPER, ...said, ...fact, created_at: null }))
  return checklistOn<RuleRow, Proof | Fact>(rules, wished, [...proofs, ...facts], on).map((line) => {
    const { rule, standing, counts } = line
    const ends_on = counts?.expires_on ?? null
    return {
      code: rule.code,
      title: rule.title,
      help: rule.help,
      mandatory: rule.mandatory,
      ways: rule.ways,
      needs_expiry: rule.needs_expiry,
      grace_days: rule.grace_days,
      source: rule.source,
      standing,
      ends_on,
      off_sale_after: rule.mandatory && ends_on !== null ? addDays(ends_on, rule.grace_days) : null,
      step: stepOf(rule.code),
      requested: row.state === "needs_information" && row.requested.includes(rule.code),
      answered: isAnswered(row, rule.code, proofs),
      for_correction: !applies(rule, registered, on),
      proofs: line.proofs.filter((proof): proof is Proof => proof.created_at !== null),
    }
  })
}

const HANDS: readonly VerificationState[] = ["draft", "needs_information", "verified", "suspended"]
const waits = ({ proofs }: ChecklistItem): boolean => proofs.some(({ state }) => state === "waiting")

const isOpen = (item: ChecklistItem): boolean => item.mandatory && item.standing !== "met" && !waits(item)

/** How many requirements the producer must do something about now; `asked`: what the department waits for an answer to. */
export const toDoOf = (state: VerificationState, items: ChecklistItem[], asked: readonly string[]): number =>
  HANDS.includes(state) ? items.filter((item) => asked.includes(item.code) || isOpen(item)).length : 0

/** True when nothing that is mandatory in the step is open. */
export const isStepDone = (step: RegistrationStep, items: ChecklistItem[]): boolean =>
  items.every((item) => item.step !== step || !item.mandatory || item.standing === "waiting" || holds(item.standing))
