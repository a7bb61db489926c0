const WHOLE = (...columns: string[]) =>
  columns.map((column) => `${column} = trunc(${column}) and ${column} >= 0`).join(" and ")

/**
 * SQL of what is to be paid by bank transfer and of what came in. `order_transfer` holds the account as it was when the order was placed, and its sums follow
 * the entries in the books; `bank_transfer` holds each piece of money once, however often and by whomever it is told.
 */
export const TRANSFER_UP: readonly string[] = [
  `create table if not exists "order_transfer" (
    "group_order_id" text not null primary key,
    "seller_id" text not null,
    "memo" text not null constraint "UQ_order_transfer_memo" unique,
    "bank_bin" text not null,
    "account_number" text not null,
    "holder_name" text not null,
    "is_sample" boolean not null,
    "amount" numeric not null,
    "pay_until" timestamptz not null,
    "paid_at" timestamptz null,
    "paid_by" text null,
    "received" numeric not null default 0,
    "waived" numeric not null default 0,
    "refunded" numeric not null default 0,
    "settled_at" timestamptz null,
    "placed_at" timestamptz not null,
    constraint "CK_order_transfer_memo" check (memo ~ '^[A-Z0-9]{1,19}$'),
    constraint "CK_order_transfer_account" check (bank_bin ~ '^[0-9]{6}$' and account_number ~ '^[A-Z0-9]{1,19}$'),
    constraint "CK_order_transfer_whole" check (amount > 0 and ${WHOLE("amount", "received", "waived", "refunded")}),
    constraint "CK_order_transfer_refunded" check (refunded <= received),
    constraint "CK_order_transfer_paid" check ((paid_at is null) = (paid_by is null) and paid_by in ('bank', 'seller')));`,
  `create index if not exists "IDX_order_transfer_account" on "order_transfer" ("account_number", "placed_at");`,
  `create index if not exists "IDX_order_transfer_unpaid" on "order_transfer" ("pay_until") where paid_at is null;`,
  `create index if not exists "IDX_order_transfer_unsettled" on "order_transfer" ("paid_at") where paid_at is not null and settled_at is null;`,
  `create table if not exists "bank_transfer" (
    "id" text not null primary key,
    "seller_id" text null,
    "source" text not null,
    "provider_id" text not null,
    "account_number" text null,
    "amount" numeric not null,
    "content" text not null,
    "reference" text null,
    "received_on" text not null,
    "told_at" timestamptz not null,
    "raw" jsonb null,
    "group_order_id" text null references "order_transfer" ("group_order_id"),
    "reason" text null,
    "state" text not null,
    "note" text null,
    "resolved_by" text null,
    "resolved_at" timestamptz null,
    constraint "UQ_bank_transfer_told" unique ("source", "provider_id"),
    constraint "CK_bank_transfer_amount" check (amount > 0 and amount = trunc(amount) and amount < 9007199254740992),
    constraint "CK_bank_transfer_source" check (source in ('sepay', 'statement', 'seller')),
    constraint "CK_bank_transfer_reason" check (reason in ('under', 'over', 'late', 'duplicate', 'unknown')),
    constraint "CK_bank_transfer_state" check (state in ('matched', 'waiting', 'accepted', 'to_refund', 'refunded', 'dismissed')),
    constraint "CK_bank_transfer_day" check (received_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'));`,
  `create index if not exists "IDX_bank_transfer_list" on "bank_transfer" ("seller_id", "state", "told_at");`,
  `create index if not exists "IDX_bank_transfer_order" on "bank_transfer" ("group_order_id");`,
  `create index if not exists "IDX_bank_transfer_reference" on "bank_transfer" ("seller_id", "reference") where reference is not null;`,
]

export const TRANSFER_DOWN: readonly string[] = [
  `drop table if exists "bank_transfer" cascade;`,
  `drop table if exists "order_transfer" cascade;`,
]
