import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import { addMonths, vietnamDay } from "@san-ocop/kit/day"
import { applies } from "@san-ocop/kit/requirement-checklist"
import { unseal } from "../../lib/personal-data/seal"
import { askIdentity, identityCheck } from "../../lib/verification/identity-check"
import type VerificationModuleService from "../../modules/verification/service"
import { assertPaperDays } from "../../lib/verification/assert-paper"
import type { ProofBody } from "../../lib/verification/schemas"
import type { RuleRow } from "../../modules/verification/types"
import { type Paper, readPaper } from "../../reads/verification/papers"
import { readRequirementRules } from "../../reads/verification/requirement-rules"
import { fillingWorkflow, type OfRegistration, registrationWorkflow } from "./change-registration"
import type { FoundRegistration } from "./find-registration"

const wrong = (field: string, message: string, code: string): never => refuse("invalid_data", message, { field, code })

/** @throws Refusal invalid_data for what is not asked of this producer, or not in this way */
async function ruleFor(
  container: MedusaContainer,
  found: FoundRegistration,
  proof: ProofBody,
  at: Date,
): Promise<RuleRow> {
  // What he would make counts, too: its papers come before an officer can confirm it.
  const groups = [...found.product_groups, ...(found.asked_groups ?? [])]
  const subject = { kind: found.kind, groups, makes_spirits: found.makes_spirits || found.asks_spirits === true }
  const rules = await readRequirementRules(container)
  const rule = rules.find((one) => one.code === proof.requirement && applies(one, subject, vietnamDay(at)))
  if (!rule) return wrong("requirement", "Giấy tờ này không cần cho cơ sở của bà con.", "requirement_unknown")
  if (!rule.ways.includes(proof.kind)) {
    wrong("kind", "Mục này không nộp được bằng cách đó. Mời xem lại hướng dẫn của mục.", "way_not_allowed")
  }
  return rule
}

/** The file must have been uploaded for this very producer: nobody learns of another's. @throws Refusal invalid_data */
async function fileOf(container: MedusaContainer, producerId: string, fileId: string): Promise<Paper> {
  const file = await readPaper(container, producerId, fileId)
  return file ?? wrong("file_id", "Không tìm thấy tệp này. Mời gửi lại ảnh hoặc tệp của giấy tờ.", "file_unknown")
}

/** Hands in a paper or a promise for one requirement. @throws Refusal invalid_data naming the field; not_allowed */
export const addProofWorkflow = fillingWorkflow<OfRegistration & { proof: ProofBody }>(
  "add-requirement-proof",
  async (service, { proof, ...rest }, found, container) => {
    const rule = await ruleFor(container, found, proof, rest.at)
    const today = vietnamDay(rest.at)
    if (proof.kind === "attestation") {
      const expires_on = rule.attestation_months === null ? null : addMonths(today, rule.attestation_months)
      await service.addProof({ ...rest, requirement: rule.code, kind: "attestation", issued_on: today, expires_on })
      return
    }
    const days = assertPaperDays(proof, rule.needs_expiry, today)
    const file = await fileOf(container, found.producer_id, proof.file_id)
    const { number, issuer } = proof
    await service.addProof({ ...rest, requirement: rule.code, kind: "document", number, issuer, ...days, file })
  },
)

/** Takes back a paper that nobody has decided on. @throws Refusal not_found, conflict */
export const withdrawProofWorkflow = fillingWorkflow<OfRegistration & { proof_id: string }>(
  "withdraw-requirement-proof",
  (service, input) => service.withdrawProof(input),
)

/** Asks the installation's check; answers who confirmed, or null where a person will look. @throws Refusal invalid_data */
async function checkRepresentative(service: VerificationModuleService, producer_id: string): Promise<string | null> {
  const [identity] = await service.listProducerIdentities({ producer_id }, { take: 1 })
  const { representative_name, personal_id_cipher: sealed } = identity ?? {}
  if (!representative_name || !sealed) return null
  const openPersonalId = () => unseal(sealed, `personal_id:${producer_id}`)
  const answer = await askIdentity(identityCheck(), { representative_name, openPersonalId })
  return answer && [answer.provider, answer.reference].filter(Boolean).join(" ")
}

/**
 * Sends a registration to the department, after the check of identities.
 * @throws Refusal conflict; invalid_data naming what is missing, or that the person is somebody else
 */
export const submitRegistrationWorkflow = fillingWorkflow<OfRegistration>(
  "submit-registration",
  async (service, input) => {
    const confirmed = await checkRepresentative(service, input.producer_id)
    await service.submit(input)
    if (confirmed) await service.recordLook({ ...input, what: "identity_confirmed", of: confirmed, reason: null })
  },
)

/** Objects to a rejection or suspension. @throws Refusal conflict */
export const fileAppealWorkflow = registrationWorkflow<OfRegistration & { text: string }>(
  "file-verification-appeal",
  (service, input) => service.fileAppeal(input),
)
