/**
 * SQL of refunds after they were asked for: one that Stripe took on may be on its way for days (`pending`), and one that was done may come to nothing (`failed`). `underway` is
 * what is on its way of an order. Money that found its way back otherwise is an operation, too: `reference` is the bank's number of an operator's transfer, `chargeback_id` the
 * dispute by which the card's bank took it. `undone_at`: Medusa's order and payment know that it came to nothing.
 */
export const REFUND_UP: readonly string[] = [
  `alter table "card_operation" add column if not exists "reference" text null, add column if not exists "chargeback_id" text null references "card_chargeback" ("id"),
    add column if not exists "asked_at" timestamptz null, add column if not exists "undone_at" timestamptz null;`,
  `alter table "card_operation" drop constraint if exists "CK_card_operation_state";`,
  `alter table "card_operation" add constraint "CK_card_operation_state" check (state in ('claimed', 'unknown', 'done', 'refused')
    or (state in ('pending', 'failed') and kind = 'refund'));`,
  `alter table "card_operation" add constraint "CK_card_operation_way" check ((reference is null and chargeback_id is null)
    or (kind = 'refund' and state in ('done', 'failed') and (reference is null or chargeback_id is null)));`,
  `alter table "card_operation" add constraint "CK_card_operation_undone" check (undone_at is null or state = 'failed');`,
  `alter table "card_order" add column if not exists "underway" numeric not null default 0;`,
  `alter table "card_order" add constraint "CK_card_order_underway" check (underway >= 0 and underway = trunc(underway) and refunded + underway <= captured);`,
  `alter table "card_event" add column if not exists "refund" jsonb null, add column if not exists "followed_at" timestamptz null;`,
  `create index if not exists "IDX_card_event_refund" on "card_event" ("card_payment_id") where refund is not null and followed_at is null;`,
  `create index if not exists "IDX_card_operation_chargeback" on "card_operation" ("chargeback_id") where chargeback_id is not null;`,
]

export const REFUND_DOWN: readonly string[] = [
  `drop index if exists "IDX_card_operation_chargeback";`,
  `drop index if exists "IDX_card_event_refund";`,
  `alter table if exists "card_event" drop column if exists "refund", drop column if exists "followed_at";`,
  `alter table if exists "card_order" drop column if exists "underway";`,
  `alter table if exists "card_operation" drop column if exists "reference", drop column if exists "chargeback_id", drop column if exists "asked_at", drop column if exists "undone_at";`,
]
