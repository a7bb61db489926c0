import { model } from "@medusajs/framework/utils"

/**
 * How one producer came onto the floor, and what was decided about him. The state itself is `producer.verification_state`.
 * Days are Vietnamese days, YYYY-MM-DD.
 */
export const ProducerRegistration = model
  .define("producer_registration", {
    id: model.id({ prefix: "reg" }).primaryKey(),
    producer_id: model.text().unique(),
    /** The person who registers; null until he has an account. */
    member_id: model.text().index().nullable(),
    /** His stall, made at the verification. */
    seller_id: model.text().index().nullable(),
    channel: model.enum(["self", "officer", "import"]),
    contact_name: model.text().nullable(),
    contact_phone: model.text().nullable(),
    /** For notices alone; shoppers never see it. */
    contact_email: model.text().nullable(),
    street: model.text().nullable(),
    /** Codes of product groups. */
    product_groups: model.array().default([]),
    makes_spirits: model.boolean().default(false),
    terms_version: model.text().nullable(),
    terms_accepted_at: model.dateTime().nullable(),
    /** When a number or name of step "identity" changed last: an answer to what the department asked of it. */
    identity_saved_at: model.dateTime().nullable(),
    /** When it was sent for the first time: its age at the desk counts from then. */
    submitted_at: model.dateTime().nullable(),
    reviewer_id: model.text().nullable(),
    reviewer_name: model.text().nullable(),
    /** What the department asked for last: codes of requirements. */
    requested: model.array().default([]),
    request_note: model.text().nullable(),
    requested_at: model.dateTime().nullable(),
    /** The last verification, rejection, suspension, reinstatement or closing. */
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
    decided_by_name: model.text().nullable(),
    reason_code: model.text().nullable(),
    reason: model.text().nullable(),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["submitted_at"] }])
