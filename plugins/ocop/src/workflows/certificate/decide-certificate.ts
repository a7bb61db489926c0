import { EventPriority } from "@medusajs/framework/utils"
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
import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import { type Day, vietnamDay } from "@san-ocop/kit/day"
import type { CertificateGround } from "@san-ocop/kit/http/catalog"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type { CertificateDecision } from "../../modules/programme/changes/decide-certificate"
import type { CertificateReaders } from "../../modules/programme/changes/tell-of-certificate"
import type ProgrammeModuleService from "../../modules/programme/service"
import { findCertificateStep } from "./find-certificate-step"

export type DecideCertificate = {
  actor: Actor
  id: string
  seen_state: CertificateState
  ground: CertificateGround | null
  decision_number: string
  decided_on: Day
  note: string | null
}
type Decision = DecideCertificate & { to: CertificateDecision["to"]; readers: CertificateReaders }

/** @throws Refusal invalid_data that names the first wrong field */
function assertDecisionFacts({ to, ground, note, decided_on }: Decision, today: Day): void {
  if (to !== "recognised" && ground === null) {
    refuse("invalid_data", "Vui lòng chọn căn cứ.", { field: "ground", code: "ground_missing" })
  }
  if (ground === "other" && !note) {
    refuse("invalid_data", "Vui lòng ghi rõ lý do khác.", { field: "note", code: "reason_missing" })
  }
  if (decided_on > today) {
    refuse("invalid_data", "Ngày quyết định ở tương lai, xin xem lại.", { field: "decided_on", code: "date_in_future" })
  }
}

// The row itself is the last thing that can fail, so there is nothing to undo: a decision that was taken stands in the audit log.
const decideCertificateStep = createStep("decide-certificate", async (input: Decision, { container }) => {
  const at = clock.now()
  assertDecisionFacts(input, vietnamDay(at))
  const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
  return new StepResponse(await programme.decideCertificate({ ...input, at }))
})

const decisionWorkflow = (name: string, to: CertificateDecision["to"]) =>
  createWorkflow(name, (input: DecideCertificate) => {
    const found = findCertificateStep(input)
    const decision = transform({ input, found }, (both) => ({ ...both.input, to, readers: both.found.readers }))
    const decided = decideCertificateStep(decision)
    const data = transform(decided, ({ id, product_id }) => ({
      ids: [id],
      product_ids: product_id ? [product_id] : [],
    }))
    // Before whatever else waits in the queue, such as thousands of imported certificates: a revoked badge must leave the search.
    const options = { priority: EventPriority.CRITICAL }
    emitEventStep({ eventName: PROGRAMME_EVENTS.certificatesChanged, data, options })
    return new WorkflowResponse(decided)
  })

/** Suspends a certificate: its badge is gone at once. By an agriculture officer of its province, with ground and decision. */
export const suspendCertificateWorkflow = decisionWorkflow("suspend-certificate", "suspended")

/** Revokes a suspended certificate, for ever. By an agriculture officer of its province, with ground and decision. */
export const revokeCertificateWorkflow = decisionWorkflow("revoke-certificate", "revoked")

/** Lifts the suspension of a certificate. By an agriculture officer of its province, with a decision. */
export const restoreCertificateWorkflow = decisionWorkflow("restore-certificate", "recognised")
