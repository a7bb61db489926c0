import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { RenewCertificate } from "@san-ocop/kit/http/recognition"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { certificateNumber } from "../../lib/recognition/certificate-number"
import { factProblems, usualEnd } from "../../lib/recognition/fact-problems"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type { CertificateReaders } from "../../modules/programme/changes/tell-of-certificate"
import type ProgrammeModuleService from "../../modules/programme/service"
import { findCertificateStep } from "./find-certificate-step"

export type RenewCertificateInput = RenewCertificate & { actor: Actor; id: string }
type Found = { product_id: string | null; province_code: string; readers: CertificateReaders }

const renewCertificateStep = createStep(
  "renew-certificate",
  async ({ input, found }: { input: RenewCertificateInput; found: Found }, { container }) => {
    const at = clock.now()
    const { id, actor, number, valid_until, score_a = null, score_b = null, score_c = null, ...named } = input
    const facts = { ...named, valid_until: valid_until ?? usualEnd(named.decided_on), score_a, score_b, score_c }
    const [problem] = factProblems(facts, vietnamDay(at))
    if (problem) refuse("invalid_data", problem.message, { field: problem.column, code: problem.code })
    const { province_code, product_id, readers } = found
    const made = certificateNumber(province_code, facts.decided_on, facts.decision_number, product_id ?? id)
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const renewal = { ...facts, id, actor, at, readers, number: number ?? made }
    return new StepResponse(await programme.renewCertificate(renewal))
  },
)

/**
 * Records the certificate that follows another after a renewal or an upgrade. By an agriculture officer of its province.
 * @throws Refusal invalid_data for facts that do not agree, conflict where another follows already
 */
export const renewCertificateWorkflow = createWorkflow("renew-certificate", (input: RenewCertificateInput) => {
  const found = findCertificateStep(input)
  const renewed = renewCertificateStep({ input, found })
  const data = transform(renewed, ({ id, old_id, product_id }) => ({
    ids: [old_id, id],
    product_ids: product_id ? [product_id] : [],
  }))
  emitEventStep({ eventName: PROGRAMME_EVENTS.certificatesChanged, data })
  return new WorkflowResponse(renewed)
})
