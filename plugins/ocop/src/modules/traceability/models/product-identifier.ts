import { model } from "@medusajs/framework/utils"
import { IDENTIFIER_SCHEMES } from "../kinds"

/**
 * A name that labels call a product by. All of a product's answer for ever, also one that is retired from new labels; none is
 * ever given to another product.
 */
export const ProductIdentifier = model
  .define("product_identifier", {
    id: model.id({ prefix: "pident" }).primaryKey(),
    product_id: model.text(),
    producer_id: model.text(),
    scheme: model.enum([...IDENTIFIER_SCHEMES]),
    /** gs1: a GTIN of 14 digits. platform: 8 characters of Crockford's base32, without meaning. national: as the state writes it. */
    value: model.text(),
    /** New labels no longer use it. */
    retired_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["scheme", "value"], unique: true }, { on: ["product_id"] }])
