import { model } from "@medusajs/framework/utils"

/**
 * A recognition of 3, 4 or 5 stars: a dated claim. Whether it holds today is computed
 * from these columns and the day in Vietnam, never stored.
 */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    /** Public key of the verification page, ASCII. */
    number: model.text().unique(),
    product_id: model.text().index().nullable(),
    producer_id: model.text().index().nullable(),
    product_name: model.text(),
    stars: model.number(),
    /** Number of the recognition decision; "MẪU-…" where it is not known. */
    decision_number: model.text(),
    /** Day in Vietnam, YYYY-MM-DD; 1 January where only the year is known. Null: not decided, or unknown. */
    decided_on: model.text().nullable(),
    decided_precision: model.enum(["day", "year"]).default("day"),
    issuer_level: model.enum(["district", "province", "ministry"]),
    issuer_name: model.text(),
    province_code: model.text(),
    valid_from: model.text().nullable(),
    /** Last day on which it holds, inclusive. */
    valid_until: model.text().nullable(),
    /** Points of parts A, B and C of the evaluation, where they are known. */
    score_a: model.float().nullable(),
    score_b: model.float().nullable(),
    score_c: model.float().nullable(),
    /** The recognition decision that grants it; its number, day and issuer are repeated here, since pages show them by one key. */
    decision_id: model.text().index().nullable(),
    /** The certificate of the same product that it follows. */
    renewed_from_id: model.text().nullable(),
    /** First day of the certificate that follows it: from then on it gives no badge. */
    replaced_from: model.text().nullable(),
    /** The import that brought it. */
    import_id: model.text().index().nullable(),
    state: model.enum(["recognised", "renewed", "upgraded", "suspended", "revoked", "not_recognised"]),
    source_url: model.text().nullable(),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["province_code", "valid_until"] }])
