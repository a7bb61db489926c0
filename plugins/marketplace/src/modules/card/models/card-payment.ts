import { model } from "@medusajs/framework/utils"

/**
 * One card for all orders of a group. Each order's part, the calls to the outside and what was told are in `card_order`, `card_operation` and `card_event`,
 * which the database keeps itself (see the migration).
 */
export const CardPayment = model.define("card_payment", {
  id: model.id({ prefix: "cpay" }).primaryKey(),
  group_id: model.text().unique(),
  /** See `CARD_PAYMENT_MOVES`; the migration holds it to them. */
  state: model.text().default("awaiting"),
  /** How often a page for the card was opened: part of the key under which the next one is. */
  turn: model.number().default(0),
  /** When the page of this turn was claimed, before it was asked for; null when there is none. */
  page_claimed_at: model.dateTime().nullable(),
  /** Medusa's payment session of the page; null until it is known. */
  session_id: model.text().nullable(),
  /** Medusa's payment, once the card's bank has promised. */
  payment_id: model.text().index().nullable(),
  /** Stripe's intent behind it: some news, as of a dispute, names nothing else. */
  intent_id: model.text().unique().nullable(),
  pay_until: model.dateTime(),
  capture_before: model.dateTime().nullable(),
})
