import { model } from "@medusajs/framework/utils"

/**
 * What was shown for one requirement: a paper, a promise, or the department's waiver. A renewal is a new row. `decided_…` and `reason`
 * are of the last decision; the audit log keeps both, when what was accepted is revoked.
 */
export const RequirementProof = model
  .define("requirement_proof", {
    id: model.id({ prefix: "proof" }).primaryKey(),
    producer_id: model.text(),
    requirement: model.text(),
    kind: model.enum(["document", "attestation", "waiver"]),
    state: model.enum(["waiting", "accepted", "refused", "withdrawn", "revoked"]).default("waiting"),
    number: model.text().nullable(),
    issuer: model.text().nullable(),
    issued_on: model.text().nullable(),
    /** Last day on which it holds, inclusive. */
    expires_on: model.text().nullable(),
    /** A private file of plugin floor. */
    file_id: model.text().index().nullable(),
    file_name: model.text().nullable(),
    file_mime: model.text().nullable(),
    file_size: model.number().nullable(),
    created_by: model.text(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    reason: model.text().nullable(),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["producer_id", "requirement"] }, { on: ["expires_on"] }])
