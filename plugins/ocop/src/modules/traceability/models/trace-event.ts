import { model } from "@medusajs/framework/utils"

/** One event in a lot's history, in the terms of EPCIS 2.0. Append-only; `bytes` is what a transparency log would hash. */
export const TraceEvent = model
  .define("trace_event", {
    id: model.id({ prefix: "tevt" }).primaryKey(),
    /** Absolute URI, unique with `is_correction`. */
    event_id: model.text(),
    is_correction: model.boolean().default(false),
    lot_id: model.text(),
    event_type: model.enum(["ObjectEvent", "TransformationEvent", "AggregationEvent"]),
    /** CBV business step: "harvesting", "packing", … */
    biz_step: model.text(),
    event_time: model.dateTime(),
    time_zone_offset: model.text().default("+07:00"),
    commune_code: model.text().nullable(),
    place_name: model.text().nullable(),
    note: model.text().nullable(),
    declared_by: model.text(),
    confirmed_by: model.text().nullable(),
    recorded_at: model.dateTime(),
    bytes: model.text(),
  })
  .indexes([{ on: ["event_id", "is_correction"], unique: true }, { on: ["lot_id", "event_time"] }])
