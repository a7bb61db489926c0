import { model } from "@medusajs/framework/utils"

/** A paper that only some people may see. Its bytes lie in Medusa's File module, outside of what the web server shows. */
export const PrivateFile = model
  .define("private_file", {
    id: model.id({ prefix: "pfile" }).primaryKey(),
    /** What it belongs to: "producer_document", "complaint", … and its id. */
    owner_kind: model.text(),
    owner_id: model.text(),
    /** As the person called it. */
    name: model.text(),
    mime: model.enum(["application/pdf", "image/jpeg", "image/png", "image/webp"]),
    size: model.number(),
    sha256: model.text(),
    /** The File module's own name for it. */
    storage_key: model.text(),
    province_code: model.text().nullable(),
    seller_id: model.text().nullable(),
    uploaded_by: model.text(),
    uploaded_at: model.dateTime(),
  })
  .indexes([{ on: ["owner_kind", "owner_id"] }])
