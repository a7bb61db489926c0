import { model } from "@medusajs/framework/utils"

/** An officer's word that a producer will be suspended from a day on, after his notice. Days are Vietnamese days, YYYY-MM-DD. */
export const ProducerSuspension = model.define("producer_suspension", {
  id: model.id({ prefix: "psus" }).primaryKey(),
  producer_id: model.text().index(),
  state: model.enum(["announced", "begun", "withdrawn"]).default("announced"),
  reason_code: model.text(),
  reason: model.text(),
  announced_by: model.text(),
  announced_by_name: model.text(),
  announced_at: model.dateTime(),
  /** First day on which it holds. */
  effective_on: model.text(),
})
