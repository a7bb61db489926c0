import { model } from "@medusajs/framework/utils"

/** One proof of the books: when, how many faults, the first of them; or why it did not come to its end. */
export const LedgerProof = model
  .define("ledger_proof", {
    id: model.id({ prefix: "lprf" }).primaryKey(),
    at: model.dateTime(),
    /** How long it took, in milliseconds. */
    took: model.number(),
    /** Null when the proof itself failed. */
    faults: model.number().nullable(),
    /** The first faults: [{ fault, subject, off }]. */
    shown: model.json(),
    failure: model.text().nullable(),
  })
  .indexes([{ on: ["at"] }])
