import { model } from "@medusajs/framework/utils"

/**
 * One event in a lot's history, in the terms of EPCIS 2.0. Append-only; `bytes` is what a transparency log would hash.
 * A correction is a row of its own with the same `event_id`: it says that the event was declared by mistake, and why.
 */
export const TraceEvent = model
  .define("trace_event", {
    id: model.id({ prefix: "tevt" }).primaryKey(),
    /** Absolute URI, unique with `is_correction`. */
    event_id: model.text(),
    is_correction: model.boolean().default(false),
    /** Of a correction: why, and the event that says it right, if there is one. */
    correction_reason: model.text().nullable(),
    corrective_event_id: model.text().nullable(),
    /** The lot that it is about: what came out of a transformation, the box of an aggregation. */
    lot_id: model.text(),
    event_type: model.enum(["ObjectEvent", "TransformationEvent", "AggregationEvent"]),
    /** CBV business step: "harvesting", "packing", … */
    biz_step: model.text(),
    /** CBV disposition where the event changes it: "recalled". */
    disposition: model.text().nullable(),
    event_time: model.dateTime(),
    time_zone_offset: model.text().default("+07:00"),
    commune_code: model.text().nullable(),
    place_name: model.text().nullable(),
    /** Geo URI (RFC 5870). */
    geo: model.text().nullable(),
    note: model.text().nullable(),
    /** The other side: who handed in materials, which laboratory, who receives. */
    party: model.text().nullable(),
    /** Number of the paper that goes with it: growing area, receipt, test result, dispatch note. */
    document: model.text().nullable(),
    pictures: model.array().default([]),
    declared_by: model.text(),
    confirmed_by: model.text().nullable(),
    recorded_at: model.dateTime(),
    bytes: model.text(),
  })
  .indexes([{ on: ["event_id", "is_correction"], unique: true }, { on: ["lot_id", "event_time"] }])
