import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { unseal } from "../../lib/personal-data/seal"
import type { RevealBody } from "../../lib/verification/schemas"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type VerificationModuleService from "../../modules/verification/service"
import { findAppealFile } from "../../reads/verification/appeal-files"
import { assertPaperOf } from "../../reads/verification/papers"
import { findRegistrationOf } from "./find-registration"

type OfProducer = { actor: Actor; producer_id: string }

type Field = RevealBody["field"]

/** What each number was closed for. One that waits will stand in the place of the one on file. */
const PLACE = {
  tax_code: "tax_code",
  personal_id: "personal_id",
  bank_account: "bank_account",
  new_bank_account: "bank_account",
  new_tax_code: "tax_code",
  new_personal_id: "personal_id",
} as const satisfies Record<Field, string>

async function sealedNumber(
  service: VerificationModuleService,
  producer_id: string,
  field: Field,
): Promise<string | null> {
  if (field === "new_bank_account") {
    const [change] = await service.listBankAccountChanges({ producer_id, state: "waiting" }, { take: 1 })
    return change?.bank_account_cipher ?? null
  }
  if (field === "new_tax_code" || field === "new_personal_id") {
    const [correction] = await service.listProducerCorrections({ producer_id, state: "waiting" }, { take: 1 })
    return correction?.[`${PLACE[field]}_cipher`] ?? null
  }
  const [identity] = await service.listProducerIdentities({ producer_id }, { take: 1 })
  return identity?.[`${field}_cipher`] ?? null
}

const revealIdentityNumberStep = createStep(
  "reveal-identity-number",
  async ({ actor, producer_id, field, reason }: OfProducer & RevealBody, { container }) => {
    await findRegistrationOf(container, actor, producer_id, "reveal")
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const sealed = await sealedNumber(service, producer_id, field)
    if (!sealed) refuse("not_found", "Hồ sơ chưa có số này.", { field: "field" })
    // First the entry, then the number: nobody looks without leaving a trace.
    await service.recordLook({ actor, producer_id, what: "identity_viewed", of: field, reason, at: clock.now() })
    return new StepResponse(unseal(sealed, `${PLACE[field]}:${producer_id}`))
  },
)

/**
 * Opens one number for an officer who may decide, with an audit entry that holds the reason and never the number.
 * @throws Refusal not_found, forbidden
 */
export const revealIdentityNumberWorkflow = createWorkflow(
  "reveal-identity-number",
  (input: OfProducer & RevealBody) => {
    return new WorkflowResponse(revealIdentityNumberStep(input))
  },
)

type OpenPaper = OfProducer & { file_id: string; of_appeal?: boolean }

const recordPaperDownloadStep = createStep(
  "record-paper-download",
  async ({ actor, producer_id, file_id, of_appeal }: OpenPaper, { container }) => {
    await findRegistrationOf(container, actor, producer_id, "reveal")
    const find = of_appeal ? findAppealFile : assertPaperOf
    const file = await find(container, producer_id, file_id)
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    const look = { what: "file_downloaded", of: file_id, reason: null } as const
    await service.recordLook({ actor, producer_id, ...look, at: clock.now() })
    return new StepResponse(file)
  },
)

/**
 * Lets an officer who may decide have a paper, of the checklist or of the last appeal, with an audit entry: an identity card shows its number. Answers the file's id.
 * @throws Refusal not_found, forbidden
 */
export const openPaperWorkflow = createWorkflow("open-paper", (input: OpenPaper) => {
  return new WorkflowResponse(recordPaperDownloadStep(input))
})
