import { model } from "@medusajs/framework/utils"

/** A stall may not sell from a day on. Whether it holds is judged by that day: no job has to begin it. */
export const SellerRestriction = model
  .define("seller_restriction", {
    id: model.id({ prefix: "srst" }).primaryKey(),
    code: model.text().unique(),
    province_code: model.text(),
    seller_id: model.text(),
    /** Kept for the links in notices. */
    seller_slug: model.text(),
    ground: model.text(),
    words: model.text(),
    announced_by: model.text(),
    announced_at: model.dateTime(),
    /** First day in Vietnam on which it holds, YYYY-MM-DD. */
    effective_on: model.text(),
    /** The authority's request that it carries out. */
    request_id: model.text().nullable(),
    lifted_by: model.text().nullable(),
    lifted_at: model.dateTime().nullable(),
    lift_words: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id", "ground"], unique: true, where: "lifted_at is null and deleted_at is null" },
    { on: ["seller_id", "effective_on"], where: "lifted_at is null and deleted_at is null" },
    { on: ["province_code", "announced_at"] },
  ])
