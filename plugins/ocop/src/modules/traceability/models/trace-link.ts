import { model } from "@medusajs/framework/utils"
import { LINK_KINDS } from "../kinds"

/**
 * Goods went from one lot to another by an event: made into it, or packed in it. Append-only; in force until the event
 * `event_id` is declared a mistake.
 */
export const TraceLink = model
  .define("trace_link", {
    id: model.id({ prefix: "tlink" }).primaryKey(),
    /** `trace_event.event_id` of the event that says so. */
    event_id: model.text(),
    from_lot_id: model.text(),
    to_lot_id: model.text(),
    kind: model.enum([...LINK_KINDS]),
    /** How much of the lot that it comes from, in that lot's unit; null where nobody said. */
    quantity: model.number().nullable(),
  })
  .indexes([
    { on: ["event_id", "from_lot_id", "to_lot_id"], unique: true },
    { on: ["from_lot_id"] },
    { on: ["to_lot_id"] },
  ])
