import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { type Actor, assertMayCertify } from "@san-ocop/floor/lib/actor"
import { PROGRAMME_EVENTS } from "../../lib/events"
import { PROGRAMME_MODULE } from "../../modules/programme"
import type ProgrammeModuleService from "../../modules/programme/service"
import type { NewCertificate } from "../../modules/programme/types"
import { assertCertificateFacts } from "./certificate-facts"

export type RecordCertificates = { actor: Actor; certificates: NewCertificate[] }

const checkMayRecordCertificatesStep = createStep(
  "check-may-record-certificates",
  async ({ actor, certificates }: RecordCertificates) => {
    for (const certificate of certificates) {
      assertMayCertify(actor, certificate)
      assertCertificateFacts(certificate)
    }
  },
)

const recordCertificatesStep = createStep(
  "record-certificates",
  async ({ actor, certificates }: RecordCertificates, { container }) => {
    const programme = container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE)
    const created = await programme.recordCertificates(certificates, actor)
    return new StepResponse(
      created.map(({ id, number, product_id }) => ({ id, number, product_id })),
      created.map(({ id }) => id),
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ProgrammeModuleService>(PROGRAMME_MODULE).deleteCertificates(ids)
  },
)

/**
 * Records certificates, one or many, by an agriculture officer of their province or by the system. Answers `{ id, number, product_id }`.
 * @throws Refusal not_found for another province, forbidden for one who may not certify, invalid_data for facts that do not agree
 */
export const recordCertificatesWorkflow = createWorkflow("record-certificates", (input: RecordCertificates) => {
  checkMayRecordCertificatesStep(input)
  const created = recordCertificatesStep(input)
  const data = transform(created, (rows) => ({
    ids: rows.map((row) => row.id),
    product_ids: rows.flatMap((row) => row.product_id ?? []),
  }))
  emitEventStep({ eventName: PROGRAMME_EVENTS.certificatesChanged, data })
  return new WorkflowResponse(created)
})
