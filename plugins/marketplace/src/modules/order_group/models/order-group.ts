import { model } from "@medusajs/framework/utils"

/** One checkout: the orders that one cart became, one per seller. A cart makes at most one group. */
export const OrderGroup = model.define("order_group", {
  id: model.id({ prefix: "ogrp" }).primaryKey(),
  /** Look-up code, eight Crockford base32 characters: 40 random bits. */
  code: model.text().unique(),
  cart_id: model.text().unique(),
  contact_name: model.text(),
  contact_phone: model.text().index(),
  contact_email: model.text().nullable(),
  province_code: model.text(),
  commune_code: model.text(),
  street: model.text(),
  old_place: model.text().nullable(),
  payment_method: model.enum(["cod", "vietqr", "card"]),
  /** The age that the shopper said he has reached; null when nothing in the cart asks for one. */
  confirmed_age: model.number().nullable(),
  note: model.text().nullable(),
  /** Its slips tell no prices. */
  is_gift: model.boolean().default(false),
  /** What the giver writes to the receiver. */
  gift_message: model.text().nullable(),
  /** To whom stalls are to issue their invoices, as the shopper wrote it: never changed afterwards. */
  invoice: model.json().nullable(),
  total: model.bigNumber(),
  placed_at: model.dateTime(),
})
