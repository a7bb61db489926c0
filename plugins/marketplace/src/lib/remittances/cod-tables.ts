const WHOLE = (...columns: string[]) =>
  columns.map((column) => `${column} = trunc(${column}) and abs(${column}) < 9007199254740992`).join(" and ")

/**
 * SQL of what carriers say that they have paid: each file once, each row of it once in whatever file it comes. `booked` is what a row settled of its parcel's
 * cash, `booked_fee` what of it stayed with the carrier, `surplus` money of no parcel; until something is claimed back they are what the carrier paid.
 */
export const COD_UP: readonly string[] = [
  `alter table "cod_statement" add constraint "UQ_cod_statement_file" unique ("owner_id", "file_hash");`,
  `alter table "cod_statement" add constraint "CK_cod_statement_owner" check (owner_kind in ('seller', 'floor'));`,
  `alter table "cod_statement" add constraint "CK_cod_statement_hash" check (file_hash ~ '^[0-9a-f]{64}$');`,
  `create table if not exists "cod_line" (
    "id" text not null primary key,
    "statement_id" text not null references "cod_statement" ("id"),
    "owner_kind" text not null,
    "owner_id" text not null,
    "line" integer not null,
    "line_key" text not null,
    "day" text not null,
    "tracking_code" text not null,
    "cod" numeric not null,
    "fee" numeric not null,
    "remitted" numeric not null,
    "group_order_id" text null,
    "held" numeric not null,
    "reason" text null,
    "state" text not null,
    "booked" numeric not null default 0,
    "booked_fee" numeric not null default 0,
    "surplus" numeric not null default 0,
    "note" text null,
    "resolved_by" text null,
    "resolved_at" timestamptz null,
    "taken_in_at" timestamptz not null,
    constraint "UQ_cod_line_key" unique ("owner_id", "line_key"),
    constraint "CK_cod_line_owner" check (owner_kind in ('seller', 'floor')),
    constraint "CK_cod_line_day" check (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    constraint "CK_cod_line_whole" check (cod >= 0 and fee >= 0 and held >= 0 and booked >= 0
      and ${WHOLE("cod", "fee", "remitted", "held", "booked", "booked_fee", "surplus")}),
    constraint "CK_cod_line_reason" check (reason in ('under', 'over', 'unknown', 'already', 'not_cod', 'returned', 'undelivered')),
    constraint "CK_cod_line_state" check (state in ('settled', 'waiting', 'accepted', 'claimed', 'recovered', 'dismissed')),
    constraint "CK_cod_line_parcel" check (booked = 0 and booked_fee = 0 or group_order_id is not null),
    constraint "CK_cod_line_moved" check (state not in ('waiting', 'dismissed') or booked = 0 and booked_fee = 0 and surplus = 0),
    constraint "CK_cod_line_settled" check (state <> 'settled' or booked - booked_fee + surplus = remitted));`,
  `create index if not exists "IDX_cod_line_list" on "cod_line" ("owner_id", "state", "taken_in_at");`,
  `create index if not exists "IDX_cod_line_statement" on "cod_line" ("statement_id");`,
  `create index if not exists "IDX_cod_line_order" on "cod_line" ("group_order_id") where group_order_id is not null;`,
]

export const COD_DOWN: readonly string[] = [
  `drop table if exists "cod_line" cascade;`,
  `alter table "cod_statement" drop constraint if exists "UQ_cod_statement_file";`,
  `alter table "cod_statement" drop constraint if exists "CK_cod_statement_owner";`,
  `alter table "cod_statement" drop constraint if exists "CK_cod_statement_hash";`,
]
