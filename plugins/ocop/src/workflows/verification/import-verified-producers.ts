import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { TaxCodeKind } from "@san-ocop/kit/tax-code"
import { sealNumber } from "../../lib/personal-data/seal"
import { TERMS_VERSION } from "../../lib/terms"
import { VERIFICATION_MODULE } from "../../modules/verification"
import type { ImportedRegistration } from "../../modules/verification/changes/import-verified"
import type VerificationModuleService from "../../modules/verification/service"

/** Numbers as they are; they are closed here. */
export type PlainIdentity = {
  tax_code: string
  tax_code_kind: TaxCodeKind
  personal_id: string
  bank_account: string
  representative_name: string
  bank_name: string
  bank_account_name: string
}
export type VerifiedProducer = Omit<ImportedRegistration, "identity" | "terms_version"> & { identity: PlainIdentity }
export type ImportVerifiedProducers = { actor: Actor; producers: VerifiedProducer[] }

function sealed({ identity, ...rest }: VerifiedProducer): ImportedRegistration {
  const { tax_code, tax_code_kind, personal_id, bank_account, ...words } = identity
  const at = (field: string, value: string) => sealNumber(value, `${field}:${rest.producer_id}`)
  return {
    ...rest,
    terms_version: TERMS_VERSION,
    identity: {
      ...words,
      tax_code: { ...at("tax_code", tax_code), kind: tax_code_kind },
      personal_id: at("personal_id", personal_id),
      bank_account: at("bank_account", bank_account),
    },
  }
}

const importVerifiedProducersStep = createStep(
  "import-verified-producers",
  async ({ actor, producers }: ImportVerifiedProducers, { container }) => {
    if (actor.type !== "system") refuse("forbidden", "Chỉ nhập được bằng công cụ cài đặt.", { code: "system_only" })
    const service = container.resolve<VerificationModuleService>(VERIFICATION_MODULE)
    await service.importVerified({ registrations: producers.map(sealed), actor, at: clock.now() })
    return new StepResponse(producers.length)
  },
)

/**
 * Writes the registrations of producers who are verified already, with the papers that were seen: the seed, or a province's list
 * taken over at the start. By the system alone. One transaction. @throws Refusal forbidden
 */
export const importVerifiedProducersWorkflow = createWorkflow(
  "import-verified-producers",
  (input: ImportVerifiedProducers) => new WorkflowResponse(importVerifiedProducersStep(input)),
)
