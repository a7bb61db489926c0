import { model } from "@medusajs/framework/utils"

/** A file in which a carrier says what he has paid, once for each owner. Its rows are `cod_line`, which the database keeps itself (see the migration). */
export const CodStatement = model.define("cod_statement", {
  id: model.id({ prefix: "cods" }).primaryKey(),
  owner_kind: model.text(),
  owner_id: model.text(),
  carrier: model.text(),
  file_name: model.text(),
  /** SHA-256 of the file. */
  file_hash: model.text(),
  taken_in_by: model.text(),
  taken_in_at: model.dateTime(),
})
