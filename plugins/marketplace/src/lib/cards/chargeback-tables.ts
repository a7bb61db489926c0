/**
 * SQL of chargebacks: what a card's bank takes back of a payment, by Stripe's own id of the dispute. `shares` is whose it is, order by order, frozen when it was first told, so that
 * what is given back is exactly what was taken. The rest is what the kept news (`card_event`) say together.
 */
export const CHARGEBACK_UP: readonly string[] = [
  `create table if not exists "card_chargeback" (
    "id" text not null primary key,
    "card_payment_id" text not null references "card_payment" ("id"),
    "state" text not null default 'open',
    "amount" numeric not null,
    "shares" jsonb not null,
    "opened_at" timestamptz not null,
    "withdrawn_at" timestamptz null,
    "reinstated_at" timestamptz null,
    "closed_at" timestamptz null,
    constraint "CK_card_chargeback_state" check (state in ('open', 'won', 'lost')),
    constraint "CK_card_chargeback_amount" check (amount > 0 and amount = trunc(amount) and amount < 9007199254740992),
    constraint "CK_card_chargeback_closed" check ((state = 'open') = (closed_at is null)),
    constraint "CK_card_chargeback_taken" check (withdrawn_at is not null or (state <> 'lost' and reinstated_at is null)),
    constraint "CK_card_chargeback_back" check (reinstated_at is null or state = 'won'));`,
  `create index if not exists "IDX_card_chargeback_payment" on "card_chargeback" ("card_payment_id");`,
]

export const CHARGEBACK_DOWN: readonly string[] = [`drop table if exists "card_chargeback" cascade;`]

/** `returned`: what came back of one that is lost, in dong. */
export const CHARGEBACK_RETURNED_UP: readonly string[] = [
  `alter table "card_chargeback" add column if not exists "returned" numeric not null default 0;`,
  `alter table "card_chargeback" add constraint "CK_card_chargeback_returned"
    check (returned >= 0 and returned <= amount and returned = trunc(returned) and (returned = 0 or state = 'lost'));`,
]

export const CHARGEBACK_RETURNED_DOWN: readonly string[] = [
  `alter table "card_chargeback" drop constraint if exists "CK_card_chargeback_returned";`,
  `alter table "card_chargeback" drop column if exists "returned";`,
]
