const WHOLE = (column: string) => `${column} = trunc(${column}) and abs(${column}) < 9007199254740992`

const TABLES = [
  `create table if not exists "payout_payee" (
    "seller_id" text not null primary key,
    "bank_bin" text not null,
    "account_number" text not null,
    "holder_name" text not null,
    "confirmed_by" text not null,
    "confirmed_at" timestamptz not null,
    constraint "CK_payout_payee_bank" check (bank_bin ~ '^[0-9]{6}$' and account_number ~ '^[A-Za-z0-9]{1,19}$'));`,
  `create table if not exists "payout" (
    "id" text not null primary key,
    "batch_id" text not null references "payout_batch" ("id"),
    "seller_id" text not null,
    "amount" numeric not null,
    "reference" text not null,
    "bank_bin" text not null,
    "account_number" text not null,
    "holder_name" text not null,
    "state" text not null,
    "bank_reference" text null,
    "reason" text null,
    "moved_at" timestamptz not null,
    constraint "UQ_payout_batch_seller" unique ("batch_id", "seller_id"),
    constraint "UQ_payout_reference" unique ("reference"),
    constraint "CK_payout_amount" check (amount > 0 and ${WHOLE("amount")}),
    constraint "CK_payout_reference" check (reference ~ '^[A-Z0-9]{1,19}$'),
    constraint "CK_payout_state" check (state in ('drafted', 'approved', 'sent', 'paid', 'failed', 'unknown', 'returned', 'cancelled')),
    constraint "CK_payout_paid" check (state not in ('paid', 'returned') or bank_reference is not null));`,
  `create index if not exists "IDX_payout_seller" on "payout" ("seller_id", "moved_at");`,
  `create table if not exists "payout_claim" (
    "payout_id" text not null references "payout" ("id"),
    "entry_id" text not null,
    "amount" numeric not null,
    "released_at" timestamptz null,
    constraint "payout_claim_pkey" primary key ("payout_id", "entry_id"),
    constraint "CK_payout_claim_amount" check (amount <> 0 and ${WHOLE("amount")}));`,
  // What makes paying twice impossible: an entry of the books is in one payout that stands.
  `create unique index if not exists "UQ_payout_claim_entry" on "payout_claim" ("entry_id") where released_at is null;`,
]

/** What a payout claims is what it pays. `released`: the states in which it claims nothing any more, as a list for SQL. */
export const payoutMustAddUp = (released: string): string =>
  `create or replace function payout_must_add_up() returns trigger language plpgsql as $$
   declare one payout%rowtype;
   begin
     select * into one from payout where id = to_jsonb(new) ->> tg_argv[0];
     if one.amount is distinct from (select sum(amount) from payout_claim where payout_id = one.id) then
       raise exception 'payout % is not what it claims', one.id using errcode = 'check_violation';
     end if;
     if exists (select 1 from payout_claim where payout_id = one.id
       and (released_at is not null) <> (one.state in (${released}))) then
       raise exception 'payout % claims what it may not, or does not claim what it pays', one.id using errcode = 'check_violation';
     end if;
     if exists (select 1 from payout_claim c left join ledger_line l on l.entry_id = c.entry_id
       and l.account = 'seller_payable:' || one.seller_id where c.payout_id = one.id and c.amount is distinct from 0 - l.amount) then
       raise exception 'payout % claims what the books do not hold', one.id using errcode = 'check_violation';
     end if;
     return null;
   end $$;`

const FUNCTIONS = [
  payoutMustAddUp("'failed', 'returned', 'cancelled'"),
  `create or replace function payout_keeps_its_terms() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' or (old.id, old.batch_id, old.seller_id, old.amount, old.reference, old.bank_bin, old.account_number, old.holder_name)
       is distinct from (new.id, new.batch_id, new.seller_id, new.amount, new.reference, new.bank_bin, new.account_number, new.holder_name) then
       raise exception 'a payout keeps what it was formed with' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$;`,
  `create or replace function payout_claim_is_released_once() returns trigger language plpgsql as $$
   begin
     if tg_op = 'DELETE' or old.released_at is not null
       or (old.payout_id, old.entry_id, old.amount) is distinct from (new.payout_id, new.entry_id, new.amount) then
       raise exception 'a claim is only released, and once' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$;`,
]

const TRIGGERS = [
  `create trigger payout_terms before update or delete on "payout" for each row execute function payout_keeps_its_terms();`,
  `create trigger payout_claim_release before update or delete on "payout_claim" for each row execute function payout_claim_is_released_once();`,
  `create constraint trigger payout_adds_up after insert or update on "payout" deferrable initially deferred
   for each row execute function payout_must_add_up('id');`,
  `create constraint trigger payout_claim_adds_up after insert or update on "payout_claim" deferrable initially deferred
   for each row execute function payout_must_add_up('payout_id');`,
]

/**
 * SQL of what is paid out to stalls. A payout claims entries of the books in which something stands between floor and stall; the database itself holds that it is
 * exactly their sum, that an entry is claimed once, and that what came to nothing claims nothing.
 */
export const PAYOUT_UP: readonly string[] = [...TABLES, ...FUNCTIONS, ...TRIGGERS]

export const PAYOUT_DOWN: readonly string[] = [
  `drop table if exists "payout_claim" cascade;`,
  `drop table if exists "payout" cascade;`,
  `drop table if exists "payout_payee" cascade;`,
  `drop function if exists payout_must_add_up();`,
  `drop function if exists payout_keeps_its_terms();`,
  `drop function if exists payout_claim_is_released_once();`,
]
