import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import { canMove } from "@san-ocop/kit/state-table"
import { CERTIFICATE_STATES } from "./certificate-states"
import { decisionKey, fileDecisions } from "./changes/file-decisions"
import { Certificate } from "./models/certificate"
import { CertificateNotice } from "./models/certificate-notice"
import { Producer } from "./models/producer"
import { ProductProducer } from "./models/product-producer"
import { RecognitionDecision } from "./models/recognition-decision"
import { RecognitionImport } from "./models/recognition-import"
import { RecognitionImportLine } from "./models/recognition-import-line"
import { SellerProducer } from "./models/seller-producer"
import type { NewCertificate, NewProducer } from "./types"

type ProducerRecord = InferTypeOf<typeof Producer>
type CertificateRecord = InferTypeOf<typeof Certificate>
export type CertificateDecision = { id: string; to: CertificateState; reason: string; actor: Actor }

export default class ProgrammeModuleService extends MedusaService({
  Producer,
  SellerProducer,
  ProductProducer,
  Certificate,
  CertificateNotice,
  RecognitionDecision,
  RecognitionImport,
  RecognitionImportLine,
}) {
  /** Adds producers and says so in the audit log, together. @throws MedusaError when a slug is taken */
  @InjectManager()
  @InjectTransactionManager()
  async registerProducers(producers: NewProducer[], actor: Actor, @MedusaContext() context: Context = {}) {
    const created: ProducerRecord[] = await this.createProducers(producers, context)
    for (const producer of created) {
      const { id, province_code, name, verification_state } = producer
      const entry = { actor, action: "producer.registered", entity_type: "producer", entity_id: id, province_code }
      await appendAudit(context, { ...entry, after: { name, verification_state } })
    }
    return created
  }

  /** Adds certificates and says so in the audit log, together. @throws MedusaError when a number is taken */
  @InjectManager()
  @InjectTransactionManager()
  async recordCertificates(certificates: NewCertificate[], actor: Actor, @MedusaContext() context: Context = {}) {
    const decisions = await fileDecisions(context, certificates)
    const rows = certificates.map((one) => ({ ...one, decision_id: decisions.get(decisionKey(one)) ?? null }))
    const created: CertificateRecord[] = await this.createCertificates(rows, context)
    for (const { id, province_code, number, stars, state, valid_until } of created) {
      const entry = { actor, action: "certificate.recorded", entity_type: "certificate", entity_id: id, province_code }
      await appendAudit(context, { ...entry, after: { number, stars, state, valid_until } })
    }
    return created
  }

  /**
   * Suspends, revokes or restores a certificate. The row is locked, so of two decisions at once the second sees the first.
   * @throws Refusal conflict when the move is not in CERTIFICATE_STATES
   */
  @InjectManager()
  @InjectTransactionManager()
  async decideCertificate(decision: CertificateDecision, @MedusaContext() context: Context = {}) {
    const { id, to, reason, actor } = decision
    const before: CertificateRecord = await this.retrieveCertificate(id, {}, context)
    if (!canMove(CERTIFICATE_STATES, before.state, to)) {
      refuse("conflict", "Giấy chứng nhận đang ở trạng thái khác nên không thực hiện được việc này.", {
        code: "certificate_state",
      })
    }
    // The state is in the condition: a decision taken meanwhile makes this one match nothing.
    const changed = await this.updateCertificates(
      { selector: { id, state: before.state }, data: { state: to } },
      context,
    )
    if (changed.length !== 1)
      refuse("conflict", "Giấy chứng nhận vừa được người khác thay đổi.", { code: "changed_meanwhile" })
    await appendAudit(context, {
      actor,
      action: `certificate.${to}`,
      entity_type: "certificate",
      entity_id: id,
      province_code: before.province_code,
      before: { state: before.state },
      after: { state: to },
      reason,
    })
    return { id, product_id: before.product_id, producer_id: before.producer_id, state: to, previous: before.state }
  }
}
