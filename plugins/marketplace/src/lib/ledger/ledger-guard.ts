/**
 * SQL of what the database itself holds to: lines sum to zero when a transaction commits, amounts are whole dong, nothing is rewritten, closed
 * months stay closed. Beside the table `ledger_entry`, which the module's model makes.
 */
const APPEND_ONLY = ["ledger_entry", "ledger_line", "ledger_closing", "ledger_month"]

/** Accounts that lines may name: see `accounts.ts`. */
export const KNOWN_ACCOUNT =
  "account ~ '^(shopper_funds|platform_commission|commission_vat|tax_withheld|payment_fee|bank|payout_transit|(seller_expected|seller_held|seller_payable|carrier_cod|carrier_fee|seller_carriage|promotion_cost|floor_goodwill):[A-Za-z0-9_-]+)$'"

const TABLES = [
  `create table if not exists "ledger_line" (
    "entry_id" text not null,
    "day" text not null,
    "account" text not null,
    "amount" numeric not null,
    constraint "ledger_line_pkey" primary key ("entry_id", "account"),
    constraint "FK_ledger_line_entry" foreign key ("entry_id", "day") references "ledger_entry" ("id", "day"),
    constraint "CK_ledger_line_whole" check (amount = trunc(amount) and amount <> 0 and abs(amount) < 9007199254740992),
    constraint "CK_ledger_line_account" check (${KNOWN_ACCOUNT}));`,
  `create index if not exists "IDX_ledger_line_account_day" on "ledger_line" ("account", "day") include ("amount");`,
  `create table if not exists "ledger_month" (
    "month" text not null primary key check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'), "closed_at" timestamptz not null);`,
  `create table if not exists "ledger_closing" (
    "account" text not null,
    "month" text not null,
    "balance" numeric not null,
    constraint "ledger_closing_pkey" primary key ("account", "month"),
    constraint "CK_ledger_closing_whole" check (balance = trunc(balance)));`,
]

// Who posts and who closes a month wait for each other, so that no line slips into a month while it is added up. Posting never waits for posting.
const FUNCTIONS = [
  `create or replace function ledger_lock_for_closing() returns void language sql as $$
     select pg_advisory_xact_lock(hashtext('ledger')) $$;`,
  `create or replace function ledger_first_open_day() returns text language plpgsql as $$
   begin
     perform pg_advisory_xact_lock_shared(hashtext('ledger'));
     return (select coalesce(to_char((max(month) || '-01')::date + interval '1 month', 'YYYY-MM-DD'), '') from ledger_month);
   end $$;`,
  `create or replace function ledger_refuse_closed_month() returns trigger language plpgsql as $$
   begin
     if new.day < ledger_first_open_day() then
       raise exception 'the month of % is closed', new.day using errcode = 'check_violation';
     end if;
     return new;
   end $$;`,
  `create or replace function ledger_entry_must_balance() returns trigger language plpgsql as $$
   declare entry text := to_jsonb(new) ->> tg_argv[0];
   begin
     if (select count(*) < 2 or sum(amount) <> 0 from ledger_line where entry_id = entry) then
       raise exception 'ledger entry % does not balance', entry using errcode = 'check_violation';
     end if;
     return null;
   end $$;`,
  `create or replace function ledger_refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
   end $$;`,
]

const TRIGGERS = [
  `create trigger ledger_line_open_month before insert on "ledger_line" for each row execute function ledger_refuse_closed_month();`,
  `create constraint trigger ledger_entry_balances after insert on "ledger_entry" deferrable initially deferred
   for each row execute function ledger_entry_must_balance('id');`,
  `create constraint trigger ledger_line_balances after insert on "ledger_line" deferrable initially deferred
   for each row execute function ledger_entry_must_balance('entry_id');`,
  ...APPEND_ONLY.map(
    (table) => `create trigger ${table}_append_only before update or delete or truncate on "${table}"
   for each statement execute function ledger_refuse_change();`,
  ),
]

export const LEDGER_UP: readonly string[] = [
  `alter table "ledger_entry" add constraint "UQ_ledger_entry_id_day" unique ("id", "day");`,
  `alter table "ledger_entry" add constraint "CK_ledger_entry_day" check (day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$');`,
  ...TABLES,
  ...FUNCTIONS,
  ...TRIGGERS,
]

export const LEDGER_DOWN: readonly string[] = [
  `drop table if exists "ledger_line" cascade;`,
  `drop table if exists "ledger_closing" cascade;`,
  `drop table if exists "ledger_month" cascade;`,
  `drop trigger if exists ledger_entry_balances on "ledger_entry";`,
  `drop trigger if exists ledger_entry_append_only on "ledger_entry";`,
  `alter table "ledger_entry" drop constraint if exists "UQ_ledger_entry_id_day";`,
  `alter table "ledger_entry" drop constraint if exists "CK_ledger_entry_day";`,
  `drop function if exists ledger_lock_for_closing();`,
  `drop function if exists ledger_first_open_day();`,
  `drop function if exists ledger_refuse_closed_month();`,
  `drop function if exists ledger_entry_must_balance();`,
  `drop function if exists ledger_refuse_change();`,
]
