import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type Actor, assertMayCertify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"

/** `number` is the public key of the certificate, `reason` the ground that the audit log keeps. */
export type DecideCertificate = { actor: Actor; number: string; reason: string }
type Decision = DecideCertificate & { to: CertificateState }

const findCertificateInScopeStep = createStep(
  "find-certificate-in-scope",
  async ({ actor, number }: Decision, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const [certificate] = await programme.listCertificates({ number }, { take: 1 })
    if (!certificate) refuse("not_found", "Không tìm thấy giấy chứng nhận này.", { field: "number" })
    assertMayCertify(actor, certificate)
    return new StepResponse({ id: certificate.id })
  },
)

// The last thing that can fail is the row itself, so there is nothing to undo: a decision that was taken stands in the audit log.
const decideCertificateStep = createStep(
  "decide-certificate",
  async (input: Decision & { id: string }, { container }) => {
    const { id, to, reason, actor } = input
    if (reason.trim() === "")
      refuse("invalid_data", "Vui lòng ghi rõ lý do.", { field: "reason", code: "reason_missing" })
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    return new StepResponse(await programme.decideCertificate({ id, to, reason, actor }))
  },
)

const decisionWorkflow = (name: string, to: CertificateState) =>
  createWorkflow(name, (input: DecideCertificate) => {
    const decision = transform(input, (given) => ({ ...given, to }))
    const found = findCertificateInScopeStep(decision)
    const decided = decideCertificateStep(
      transform({ decision, found }, (both) => ({ ...both.decision, id: both.found.id })),
    )
    const data = transform(decided, ({ id, product_id }) => ({
      ids: [id],
      product_ids: product_id ? [product_id] : [],
    }))
    emitEventStep({ eventName: PROGRAMME_EVENTS.certificatesChanged, data })
    return new WorkflowResponse(decided)
  })

/** Suspends a certificate: its badge is gone at once. By an agriculture officer of its province, with a reason. */
export const suspendCertificateWorkflow = decisionWorkflow("suspend-certificate", "suspended")

/** Revokes a suspended certificate, for ever. By an agriculture officer of its province, with a reason. */
export const revokeCertificateWorkflow = decisionWorkflow("revoke-certificate", "revoked")

/** Lifts the suspension of a certificate. By an agriculture officer of its province, with a reason. */
export const restoreCertificateWorkflow = decisionWorkflow("restore-certificate", "recognised")
