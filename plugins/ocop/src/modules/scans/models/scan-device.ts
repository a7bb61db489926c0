import { model } from "@medusajs/framework/utils"

/** A device that checked an item: a hash of this item and the device, so that nothing joins what one phone looked at. */
export const ScanDevice = model
  .define("scan_device", {
    id: model.id({ prefix: "sdev" }).primaryKey(),
    lot_id: model.text(),
    item: model.number(),
    device: model.text(),
    last_at: model.dateTime(),
  })
  .indexes([{ on: ["lot_id", "item", "device"], unique: true }, { on: ["last_at"] }])
