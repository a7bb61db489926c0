const WHOLE = (...columns: string[]) => columns.map((column) => `${column} = trunc(${column})`).join(" and ")

// A line without `reverses` is what was frozen at the sale: never less than nothing. One with it takes back what an event says, once.
const frozenTable = (table: string, own: string, amounts: readonly [string, string]) => [
  `create table if not exists "${table}" (
    "id" text not null primary key,
    "group_order_id" text not null,
    "item_id" text null,
    "base" numeric not null,
    ${own},
    "${amounts[0]}" numeric not null,
    "${amounts[1]}" numeric not null,
    "reverses" text null references "${table}" ("id"),
    "reason_key" text null,
    "at" timestamptz not null,
    constraint "CK_${table}_whole" check (${WHOLE("base", ...amounts)}),
    constraint "CK_${table}_reversal" check ((reverses is null) = (reason_key is null)),
    constraint "CK_${table}_frozen" check (reverses is not null or (base >= 0 and ${amounts[0]} >= 0 and ${amounts[1]} >= 0)),
    constraint "UQ_${table}_reversal" unique ("reverses", "reason_key"));`,
  `create index if not exists "IDX_${table}_order" on "${table}" ("group_order_id");`,
  `create trigger ${table}_append_only before update or delete or truncate on "${table}"
   for each statement execute function charge_refuse_change();`,
]

/** SQL of what is frozen with a sale. The database refuses to change or delete a line, whoever asks. */
export const CHARGE_UP: readonly string[] = [
  `create or replace function charge_refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
   end $$;`,
  ...frozenTable("commission_line", `"rule_id" text null, "rate_bp" integer not null, "vat_bp" integer not null`, [
    "fee",
    "vat",
  ]),
  ...frozenTable("withholding_line", `"rate_id" text not null, "vat_bp" integer not null, "pit_bp" integer not null`, [
    "vat",
    "pit",
  ]),
]

export const CHARGE_DOWN: readonly string[] = [
  `drop table if exists "commission_line" cascade;`,
  `drop table if exists "withholding_line" cascade;`,
  `drop function if exists charge_refuse_change();`,
]
