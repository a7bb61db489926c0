const WHOLE = (...columns: string[]) =>
  columns.map((column) => `${column} = trunc(${column}) and ${column} >= 0`).join(" and ")

/**
 * SQL of what a card pays, beside the table `card_payment` of the module's model. `card_order` is one order's part of it, `card_operation` a call to the
 * outside that moves money, written before it is made, `card_event` news that was told, each once.
 */
export const CARD_UP: readonly string[] = [
  `alter table "card_payment" add constraint "CK_card_payment_state" check (state in ('awaiting', 'authorised', 'captured', 'voided', 'closed', 'lapsed'));`,
  `alter table "card_payment" add constraint "CK_card_payment_paid" check ((state in ('awaiting', 'closed')) = (payment_id is null));`,
  `create table if not exists "card_order" (
    "group_order_id" text not null primary key,
    "card_payment_id" text not null references "card_payment" ("id"),
    "amount" numeric not null,
    "is_on_page" boolean not null default false,
    "reduced" numeric not null default 0,
    "captured" numeric not null default 0,
    "refunded" numeric not null default 0,
    constraint "CK_card_order_whole" check (amount > 0 and ${WHOLE("amount", "reduced", "captured", "refunded")}),
    constraint "CK_card_order_share" check (reduced <= amount and captured <= amount and refunded <= captured));`,
  `create index if not exists "IDX_card_order_payment" on "card_order" ("card_payment_id");`,
  `create table if not exists "card_operation" (
    "id" text not null primary key,
    "card_payment_id" text not null references "card_payment" ("id"),
    "kind" text not null,
    "amount" numeric not null,
    "shares" jsonb not null,
    "state" text not null default 'claimed',
    "note" text null,
    "claimed_at" timestamptz not null,
    "ended_at" timestamptz null,
    "entered_at" timestamptz null,
    constraint "CK_card_operation_kind" check (kind in ('capture', 'refund', 'void')),
    constraint "CK_card_operation_state" check (state in ('claimed', 'unknown', 'done', 'refused')),
    constraint "CK_card_operation_amount" check (amount > 0 and amount = trunc(amount) and amount < 9007199254740992),
    constraint "CK_card_operation_ended" check ((state in ('claimed', 'unknown')) = (ended_at is null)));`,
  // A payment is captured or voided once, and one call at a time is under way.
  `create unique index if not exists "UQ_card_operation_capture" on "card_operation" ("card_payment_id") where kind in ('capture', 'void') and state <> 'refused';`,
  `create unique index if not exists "UQ_card_operation_open" on "card_operation" ("card_payment_id") where ended_at is null;`,
  `create index if not exists "IDX_card_operation_payment" on "card_operation" ("card_payment_id");`,
  `create table if not exists "card_event" (
    "id" text not null primary key,
    "card_payment_id" text not null references "card_payment" ("id"),
    "type" text not null,
    "intent_id" text null,
    "amount" numeric not null,
    "dispute" jsonb null,
    "told_at" timestamptz not null);`,
  `create index if not exists "IDX_card_event_payment" on "card_event" ("card_payment_id", "told_at");`,
]

export const CARD_DOWN: readonly string[] = ["card_event", "card_operation", "card_order"].map(
  (table) => `drop table if exists "${table}" cascade;`,
)
