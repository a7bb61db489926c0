const CHECKS: readonly (readonly [name: string, check: string])[] = [
  ["code", "code ~ '^[A-Z0-9]{4,16}$'"],
  ["bearer", "(bearer = 'seller') = (seller_id is not null)"],
  [
    "terms",
    `case kind when 'fixed' then amount > 0 and percent is null and most is null
      when 'percent' then amount is null and percent between 1 and 90 and most > 0
      else amount is null and percent is null and (most is null or most > 0) end`,
  ],
  [
    "days",
    "valid_from ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and valid_to ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' and valid_from <= valid_to",
  ],
  [
    "uses",
    "min_spend >= 0 and (total_uses is null or total_uses > 0) and (uses_per_person is null or uses_per_person > 0)",
  ],
]

/** Who used what and what was taken of which order, beside the table `voucher`, which the module makes by its model. */
export const ORDER_VOUCHER_TABLES: readonly string[] = [
  `create table if not exists "voucher_use" (
    "id" text not null primary key,
    "voucher_id" text not null,
    "group_id" text not null,
    "phone_key" text not null,
    "at" timestamptz not null,
    "given_back_at" timestamptz null,
    "given_back_by" text null,
    constraint "UQ_voucher_use_group" unique ("voucher_id", "group_id"),
    constraint "CK_voucher_use_given_back" check ((given_back_at is null) = (given_back_by is null)));`,
  `create index if not exists "IDX_voucher_use_counted" on "voucher_use" ("voucher_id", "phone_key") where given_back_at is null;`,
  `create index if not exists "IDX_voucher_use_group" on "voucher_use" ("group_id");`,
  `create table if not exists "order_discount" (
    "id" text not null primary key,
    "group_order_id" text not null,
    "item_id" text null,
    "voucher_id" text not null,
    "code" text not null,
    "bearer" text not null,
    "amount" numeric not null,
    "reverses" text null references "order_discount" ("id"),
    "reason_key" text null,
    constraint "UQ_order_discount_reversal" unique ("reverses", "reason_key"),
    constraint "CK_order_discount_bearer" check (bearer in ('seller', 'floor')),
    constraint "CK_order_discount_reversal" check ((reverses is null) = (reason_key is null)),
    constraint "CK_order_discount_whole" check (amount = trunc(amount) and abs(amount) < 9007199254740992
      and (reverses is null and amount > 0 or reverses is not null and amount <> 0)));`,
  // One line loses to one voucher once; what goes back of it is told by lines of its own.
  `create unique index if not exists "UQ_order_discount_line" on "order_discount" ("group_order_id", "item_id", "voucher_id")
    nulls not distinct where reverses is null;`,
  `create index if not exists "IDX_order_discount_item" on "order_discount" ("item_id") where item_id is not null;`,
  `create or replace function order_discount_refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'order_discount is frozen at the sale' using errcode = 'insufficient_privilege';
   end $$;`,
  // Deleted only with an order that was never placed.
  `create trigger order_discount_frozen before update or truncate on "order_discount"
   for each statement execute function order_discount_refuse_change();`,
]

export const VOUCHER_UP: readonly string[] = [
  ...CHECKS.map(([name, check]) => `alter table "voucher" add constraint "CK_voucher_${name}" check (${check});`),
  ...ORDER_VOUCHER_TABLES,
]

export const VOUCHER_DOWN: readonly string[] = [
  `drop table if exists "order_discount" cascade;`,
  `drop function if exists order_discount_refuse_change();`,
  `drop table if exists "voucher_use" cascade;`,
  ...CHECKS.map(([name]) => `alter table "voucher" drop constraint if exists "CK_voucher_${name}";`),
]
