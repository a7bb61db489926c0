import { model } from "@medusajs/framework/utils"

/** A device that checked an item: a hash of this item and the device, so that nothing joins what one phone looked at. */
export const ScanDevice = model
  .define("scan_device", {
    id: model.id({ prefix: "sdev" }).primaryKey(),
    lot_id: model.text(),
    item: model.number(),
    device: model.text(),
    last_at: model.dateTime(),
    /** Whether the phone kept the name that it was given. One that keeps none is another each time, and counts for nothing. */
    came_back: model.boolean().default(false),
    /** Day in Vietnam on which this phone last said where it is: once a day for an item. */
    placed_on: model.text().nullable(),
  })
  .indexes([{ on: ["lot_id", "item", "device"], unique: true }, { on: ["last_at"] }])
