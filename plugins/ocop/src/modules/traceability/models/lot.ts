import { model } from "@medusajs/framework/utils"
import { LOT_KINDS } from "../kinds"

/**
 * Goods of one product made under the same conditions; or a material that goods are made of; or a box that goods are packed in.
 * Columns that may be null are facts that nobody has declared.
 */
export const Lot = model
  .define("lot", {
    id: model.id({ prefix: "lot" }).primaryKey(),
    kind: model.enum([...LOT_KINDS]).default("goods"),
    /** The key that `/t/<code>` answers for ever, upper-case ASCII. */
    code: model.text().unique(),
    /** The resolver's address by which events call it, for ever the one of its first event (kit/lot-uri); null before. */
    uri: model.text().unique().nullable(),
    /** Printed on labels beside the product's identifier: 1 to 8 letters and digits, unique for the product. Goods have one. */
    lot_number: model.text().nullable(),
    /** What a material or a box is called; goods have the name of their product. */
    name: model.text().nullable(),
    /** Goods have one. */
    product_id: model.text().nullable(),
    producer_id: model.text(),
    /** Whose stall recorded it; null for what a department or set-up recorded. Materials and boxes belong to it. */
    seller_id: model.text().nullable(),
    /** Chosen by whoever sends the form: of one stall, sent twice it is one lot. */
    request_key: model.text().nullable(),
    /** Of what that form said. */
    request_digest: model.text().nullable(),
    province_code: model.text(),
    /** Days in Vietnam, YYYY-MM-DD. */
    made_on: model.text(),
    best_before: model.text().nullable(),
    quantity: model.number(),
    unit: model.text(),
    brand: model.text().nullable(),
    /** Standards and technical regulations applied, in words. */
    standards: model.text().nullable(),
    origin_commune_code: model.text().nullable(),
    origin_place: model.text().nullable(),
    /** Where it was made, as a geo URI (RFC 5870). */
    origin_geo: model.text().nullable(),
    /** From whom a material came. */
    supplier: model.text().nullable(),
    /** Addresses of pictures that the seller uploaded. */
    pictures: model.array().default([]),
    /** Who says all this: the name that the trace page shows. */
    declared_by: model.text().nullable(),
    state: model.enum(["open", "closed", "recalled"]).default("open"),
    is_sample: model.boolean().default(false),
  })
  .indexes([
    { on: ["product_id", "made_on"] },
    { on: ["product_id", "lot_number"], unique: true },
    { on: ["province_code", "made_on"] },
    { on: ["seller_id", "made_on"] },
    { on: ["seller_id", "request_key"], unique: true },
  ])
