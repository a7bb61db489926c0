import { model } from "@medusajs/framework/utils"

/** A department looked at an event and says that it is so. Append-only. */
export const TraceConfirmation = model
  .define("trace_confirmation", {
    id: model.id({ prefix: "tconf" }).primaryKey(),
    /** `trace_event.event_id`. */
    event_id: model.text(),
    /** The name that the trace page shows. */
    confirmed_by: model.text(),
    officer_id: model.text(),
    /** What it was compared with. */
    note: model.text().nullable(),
    confirmed_at: model.dateTime(),
    /** What a transparency log would hash. */
    bytes: model.text(),
  })
  .indexes([{ on: ["event_id", "confirmed_by"], unique: true }])
