import { model } from "@medusajs/framework/utils"

/**
 * Payouts of one floor that go to the bank together. What each stall is paid is in `payout`, and what of the books it claims in `payout_claim`, which the
 * database keeps itself (see the migration).
 */
export const PayoutBatch = model
  .define("payout_batch", {
    id: model.id({ prefix: "pobt" }).primaryKey(),
    floor_id: model.text(),
    province_code: model.text(),
    /** By which provider it goes: see `lib/payouts/provider`. */
    provider: model.text(),
    formed_by: model.text(),
    formed_name: model.text(),
    formed_at: model.dateTime(),
    approved_by: model.text().nullable(),
    approved_name: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    sent_name: model.text().nullable(),
    sent_at: model.dateTime().nullable(),
    /** "file" or "code": what was fetched of it first. The other would order the same transfers a second time. */
    handed_over_by: model.text().nullable(),
    /** The day of payment for which the schedule formed it (a Day); null when an operator did. */
    due_on: model.text().nullable(),
  })
  .indexes([
    { on: ["floor_id", "formed_at"] },
    {
      name: "UQ_payout_batch_due_on",
      on: ["floor_id", "due_on"],
      unique: true,
      where: "due_on is not null and deleted_at is null",
    },
  ])
