import { model } from "@medusajs/framework/utils"

/** What the public is told about a decision on a certificate. Only added to. */
export const CertificateNotice = model
  .define("certificate_notice", {
    id: model.id({ prefix: "cnot" }).primaryKey(),
    certificate_id: model.text().index(),
    province_code: model.text(),
    kind: model.enum(["suspended", "revoked", "restored"]),
    ground: model
      .enum([
        "process_changed",
        "food_safety",
        "production_stopped",
        "no_traceability",
        "false_dossier",
        "producer_request",
        "other",
      ])
      .nullable(),
    decision_number: model.text(),
    /** Day in Vietnam, YYYY-MM-DD. */
    decided_on: model.text(),
    note: model.text().nullable(),
    published_at: model.dateTime(),
  })
  .indexes([{ on: ["province_code", "published_at"] }])
