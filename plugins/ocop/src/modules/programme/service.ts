import type { Context, InferTypeOf } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { appendNotice, type NewNotice } from "@san-ocop/floor/lib/append-notice"
import { attachDecisionFile, type DecisionFile } from "./changes/attach-decision-file"
import { chooseForLine, type LineChoice } from "./changes/choose-for-line"
import { commitImport, type ImportStep } from "./changes/commit-import"
import { type CertificateDecision, decideCertificate } from "./changes/decide-certificate"
import { decisionKey, fileDecisions } from "./changes/file-decisions"
import { type NewImport, openImport } from "./changes/open-import"
import { type Renewal, renewCertificate } from "./changes/renew-certificate"
import { undoImport } from "./changes/undo-import"
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
    const decisions = await fileDecisions(context, certificates, { actor, import_id: null })
    const rows = certificates.map((one) => ({ ...one, decision_id: decisions.get(decisionKey(one)) ?? null }))
    const created: CertificateRecord[] = await this.createCertificates(rows, context)
    for (const { id, province_code, number, stars, state, valid_until } of created) {
      const entry = { actor, action: "certificate.recorded", entity_type: "certificate", entity_id: id, province_code }
      await appendAudit(context, { ...entry, after: { number, stars, state, valid_until } })
    }
    return created
  }

  /**
   * Suspends, revokes or restores a certificate, with the public notice and a word to its stalls.
   * @throws Refusal conflict when it is not in the state that was seen, or when the move is not in CERTIFICATE_STATES
   */
  @InjectManager()
  @InjectTransactionManager()
  async decideCertificate(decision: CertificateDecision, @MedusaContext() context: Context = {}) {
    return decideCertificate(context, decision)
  }

  /**
   * Lets a new certificate follow an old one: a renewal, or with more stars an upgrade. The old one gives way on its first day.
   * @throws Refusal conflict when another follows already, or when nothing may follow the old one's state
   */
  @InjectManager()
  @InjectTransactionManager()
  async renewCertificate(renewal: Renewal, @MedusaContext() context: Context = {}) {
    return renewCertificate(context, renewal)
  }

  /** Keeps the lines of a file for its dry run. The same file again in the same province answers the import that is there. */
  @InjectManager()
  @InjectTransactionManager()
  async openImport(file: NewImport, @MedusaContext() context: Context = {}) {
    return openImport(context, file)
  }

  /** Says for one line of a checked import which product it means, or that it is left out. @throws Refusal */
  @InjectManager()
  @InjectTransactionManager()
  async chooseForLine(choice: LineChoice, @MedusaContext() context: Context = {}) {
    await chooseForLine(context, choice)
  }

  /** Records all certificates of a checked import, judged anew. @throws Refusal conflict where any line has a problem: nothing is written */
  @InjectManager()
  @InjectTransactionManager()
  async commitImport(step: ImportStep, @MedusaContext() context: Context = {}) {
    return commitImport(context, step)
  }

  /** Takes all certificates of an import back. @throws Refusal conflict where something was built on it since */
  @InjectManager()
  @InjectTransactionManager()
  async undoImport(step: ImportStep & { reason: string }, @MedusaContext() context: Context = {}) {
    return undoImport(context, step)
  }

  /** Puts the scanned paper to a decision, in place of the one before. */
  @InjectManager()
  @InjectTransactionManager()
  async attachDecisionFile(paper: DecisionFile, @MedusaContext() context: Context = {}) {
    await attachDecisionFile(context, paper)
  }

  /** Writes reminders, each once however often it is asked. */
  @InjectManager()
  @InjectTransactionManager()
  async remind(notices: NewNotice[], @MedusaContext() context: Context = {}) {
    for (const notice of notices) await appendNotice(context, notice)
  }
}
