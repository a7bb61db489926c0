import { model } from "@medusajs/framework/utils"
import { LABEL_KINDS, LABEL_LAYOUTS } from "@san-ocop/kit/http/labels"

/** An entry of the stamp register: labels that were printed for a lot. There is no row for a single label. */
export const LabelBatch = model
  .define("label_batch", {
    id: model.id({ prefix: "lbat" }).primaryKey(),
    lot_id: model.text(),
    product_id: model.text(),
    province_code: model.text(),
    /** The stall that printed. */
    seller_id: model.text(),
    /** Chosen by whoever sends the form: of one stall, sent twice it is one batch. */
    request_key: model.text().nullable(),
    kind: model.enum([...LABEL_KINDS]),
    layout: model.enum([...LABEL_LAYOUTS]),
    quantity: model.number(),
    /** Consecutive numbers of the lot's items, from 1; null for labels of the lot. */
    first_item: model.number().nullable(),
    last_item: model.number().nullable(),
    /** The path of the lot that they carry, "/T/7K3M9QXZ/A1": it stays when the product is given a GTIN later. */
    lot_path: model.text(),
    /** The last day of the certificate under which they were printed. */
    valid_to: model.text(),
    printed_by: model.text(),
    printed_by_name: model.text(),
    printed_at: model.dateTime(),
    /** How often its file was fetched: each time may be a print. */
    files_made: model.number().default(0),
    /** How many labels of the file that is being made, or was made last, are in it. */
    written: model.number().default(0),
    voided_at: model.dateTime().nullable(),
    voided_by: model.text().nullable(),
    void_reason: model.text().nullable(),
    is_sample: model.boolean().default(false),
  })
  .indexes([
    { on: ["lot_id", "last_item"] },
    { on: ["province_code", "printed_at"] },
    { on: ["seller_id", "request_key"], unique: true },
  ])
