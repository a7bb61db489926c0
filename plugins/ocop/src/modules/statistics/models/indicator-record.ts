import { model } from "@medusajs/framework/utils"

/** A number that the platform has no source for, with the paper that says so. Never changed, only withdrawn: a trigger sees to it. */
export const IndicatorRecord = model
  .define("indicator_record", {
    id: model.id({ prefix: "irec" }).primaryKey(),
    /** Ids of the indicator and of the way to count it, from lib/statistics. */
    indicator: model.text(),
    variant: model.text(),
    province_code: model.text(),
    /** Null: of the whole province. */
    commune_code: model.text().nullable(),
    /** Day in Vietnam, YYYY-MM-DD: when it happened, or the day for which it was counted. */
    on_day: model.text(),
    value: model.bigNumber(),
    note: model.text().nullable(),
    source: model.text(),
    written_by: model.text(),
    written_by_name: model.text(),
    written_at: model.dateTime(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_by_name: model.text().nullable(),
    withdrawn_reason: model.text().nullable(),
    is_sample: model.boolean().default(false),
  })
  .indexes([{ on: ["province_code", "indicator", "variant", "on_day"] }])
