import { model } from "@medusajs/framework/utils"

/** Numbers as they were counted for a report, with their definitions. Immutable: a trigger refuses update and delete. */
export const ReportSnapshot = model
  .define("report_snapshot", {
    id: model.id({ prefix: "rsnp" }).primaryKey(),
    title: model.text(),
    province_code: model.text(),
    /** StatisticsScope and Indicator[] of kit/http/statistics. */
    scope: model.json(),
    indicators: model.json(),
    taken_by: model.text(),
    taken_by_name: model.text(),
    taken_at: model.dateTime(),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["province_code", "taken_at"] }])
