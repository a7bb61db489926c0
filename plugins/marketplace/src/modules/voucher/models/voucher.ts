import { model } from "@medusajs/framework/utils"

/**
 * A promise to take something off a price, for whoever types its code. It is never changed, only stopped: orders name the voucher that they were sold with.
 * Who used it, and what it took of which order, is in `voucher_use` and `order_discount`, which the database keeps itself (see the migration).
 */
export const Voucher = model
  .define("voucher", {
    id: model.id({ prefix: "vchr" }).primaryKey(),
    /** Capital letters and digits, one of a kind on the whole platform. */
    code: model.text().unique(),
    /** Who pays for it. */
    bearer: model.enum(["seller", "floor"]),
    /** Null with a voucher of a floor. */
    seller_id: model.text().nullable(),
    floor_id: model.text(),
    province_code: model.text(),
    kind: model.enum(["fixed", "percent", "free_shipping"]),
    /** Dong, with kind fixed. */
    amount: model.number().nullable(),
    /** Whole percents, with kind percent. */
    percent: model.number().nullable(),
    /** Dong: the most that percents take, or what free shipping takes of one parcel. */
    most: model.number().nullable(),
    /** Dong of goods, before any voucher. */
    min_spend: model.number(),
    /** Vietnamese days, the last one included. */
    valid_from: model.text(),
    valid_to: model.text(),
    total_uses: model.number().nullable(),
    uses_per_person: model.number().nullable(),
    /** Told on the page of its stall. */
    is_shown: model.boolean().default(false),
    made_at: model.dateTime(),
    stopped_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["seller_id", "made_at"] }, { on: ["floor_id", "made_at"] }])
