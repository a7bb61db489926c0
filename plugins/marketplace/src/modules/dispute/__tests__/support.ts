import type { Actor } from "@san-ocop/floor/lib/actor"
import { day, startOfVietnamDay } from "@san-ocop/kit/day"
import type { LedgerFault } from "@san-ocop/kit/http/books"
import { DISPUTE_MODULE } from ".."
import {
  AUDIT_TABLE,
  CHARGE_TABLES,
  LEDGER_TABLES,
  NOTICE_TABLE,
  query,
  VOUCHER_TABLES,
} from "../../../lib/__tests__/database"
import { PROOF } from "../../../reads/ledger/prove"
import { Migration20261127062123 as Returns } from "../../goods_return/migrations/Migration20261127062123"
import { Migration20261127062200 as ReturnChecks } from "../../goods_return/migrations/Migration20261127062200"
import { Migration20261127200000 as Rulings } from "../../goods_return/migrations/Migration20261127200000"
import { Migration20261127210000 as OpenUntilOwed } from "../../goods_return/migrations/Migration20261127210000"
import { Migration20261128145300 as WithoutContact } from "../../goods_return/migrations/Migration20261128145300"

export const sql = <Row = Record<string, unknown>>(text: string): Promise<Row[]> =>
  query(DISPUTE_MODULE, text) as Promise<Row[]>

// As much of orders, cards, transfers and recalls as locking an order reads.
const ORDERS = `
  create table order_group (id text primary key, payment_method text, contact_name text, contact_phone text, contact_email text,
    code text, is_gift boolean not null default false);
  create table group_order (id text primary key, group_id text, code text, order_id text, seller_id text, floor_id text, province_code text,
    settlement_mode text, state text, total numeric, shipping_total numeric, deleted_at timestamptz, placed_at timestamptz);
  create table group_order_event (group_order_id text, state text, at timestamptz, deleted_at timestamptz);
  create table seller (id text primary key, slug text);
  create table card_payment (id text primary key, state text, group_id text, turn int, page_claimed_at timestamptz, session_id text, payment_id text,
    deleted_at timestamptz);
  create table card_order (group_order_id text, card_payment_id text, amount numeric, reduced numeric, is_on_page boolean, captured numeric, refunded numeric,
    underway numeric not null default 0);
  create table card_event (card_payment_id text, dispute jsonb);
  create table card_chargeback (id text primary key, state text);
  create table order_transfer (group_order_id text, amount numeric, waived numeric);
  create table "order" (id text, version int);
  create table order_item (order_id text, item_id text, version int, quantity numeric, unit_price numeric, created_at timestamptz, deleted_at timestamptz);
  create table order_line_item (id text, product_id text, title text, subtitle text, unit_price numeric, created_at timestamptz);
  create table fulfillment (id text, canceled_at timestamptz, deleted_at timestamptz);
  create table fulfillment_item (id text, line_item_id text, fulfillment_id text, quantity numeric, deleted_at timestamptz);
  create table fulfillment_lot (fulfillment_item_id text, lot_id text, quantity int, deleted_at timestamptz);
  create table lot (id text, product_id text, state text);
  create table recall (id text, is_drill boolean, state text, deleted_at timestamptz);
  create table recall_parcel (recall_id text, group_order_id text, deleted_at timestamptz);
  create table recall_lot (recall_id text, lot_id text, deleted_at timestamptz);`

async function migrate(...migrations: readonly { prototype: { up: () => Promise<void> } }[]): Promise<void> {
  for (const { prototype } of migrations) {
    const statements: string[] = []
    await prototype.up.call({ addSql: (text: string) => statements.push(text) })
    await sql(statements.join("\n"))
  }
}

export async function makeTables(): Promise<void> {
  await sql(`${AUDIT_TABLE};${NOTICE_TABLE};${LEDGER_TABLES};${CHARGE_TABLES};${VOUCHER_TABLES};${ORDERS}`)
  await migrate(Returns, ReturnChecks, Rulings, OpenUntilOwed, WithoutContact)
}

export const AT = new Date(startOfVietnamDay(day("2026-11-10")).getTime() + 36_000_000)
export const daysLater = (days: number): Date => new Date(AT.getTime() + days * 86_400_000)
const actor = (type: Actor["type"], id: string): Actor => ({ type, id, name: id, province_code: null })
export const [SHOPPER, STALL, OPERATOR] = [
  actor("customer", "guest"),
  actor("seller_member", "smem_1"),
  actor("user", "user_hoa"),
] as const

/** An order for 110.000, paid at the door, delivered on the tenth, of which the floor took 5.400 and 2.000 of tax. */
export const deliver = (mode: "direct" | "collected"): Promise<unknown> =>
  sql(`insert into seller values ('sel_1', 'htx-thu');
    insert into order_group values ('ogrp_1', 'cod', 'An', '0912345678', null);
    insert into group_order values ('gord_1', 'ogrp_1', 'DON1', 'order_1', 'sel_1', 'floor_1', '33', '${mode}', 'delivered', 110000, 10000, null);
    insert into group_order_event values ('gord_1', 'delivered', '${AT.toISOString()}', null);
    insert into commission_line (id, group_order_id, rule_id, base, rate_bp, vat_bp, fee, vat, at) values ('comm_1', 'gord_1', 'r', 100000, 500, 800, 5000, 400, now());
    insert into withholding_line (id, group_order_id, rate_id, base, vat_bp, pit_bp, vat, pit, at) values ('wtax_1', 'gord_1', 'w', 100000, 100, 100, 1000, 1000, now())`)

/** A return of one of two goods, for 50.000, that its stall has not answered. */
export const askBack = (): Promise<unknown> =>
  sql(`insert into "order" values ('order_1', 1);
    insert into order_item (order_id, item_id, version, quantity) values ('order_1', 'item_1', 1, 1), ('order_1', 'item_2', 1, 1);
    insert into goods_return (id, code, group_order_id, order_code, seller_id, floor_id, seller_slug, province_code, payment_method, reason, words,
        contact_phone, shipping, raw_shipping, amount, raw_amount, bank_bin, account_number, holder_name, requested_at, due_at)
      values ('gret_1', 'TRA1', 'gord_1', 'DON1', 'sel_1', 'floor_1', 'htx-thu', '33', 'cod', 'damaged', 'w', '09', 0, '{}', 50000, '{}', 'a', 'b', 'c',
        now(), now());
    insert into goods_return_line (id, goods_return_id, line_id, quantity, amount, raw_amount) values ('gretl_1', 'gret_1', 'item_1', 1, 50000, '{}')`)

/** Of the order's goods and of its shipping the floor bears a part, by a voucher of its own. */
export const bearPart = (): Promise<unknown> =>
  sql(`insert into order_discount (id, group_order_id, item_id, voucher_id, code, bearer, amount)
    values ('odsc_1', 'gord_1', 'item_2', 'vouc_1', 'TET', 'floor', 15000), ('odsc_2', 'gord_1', null, 'vouc_1', 'TET', 'floor', 5000)`)

/** What stands on each account, those at zero left out. */
export async function balances(): Promise<Record<string, number>> {
  const rows = await sql<{ account: string; amount: number }>(
    "select account, sum(amount)::float8 as amount from ledger_line group by account having sum(amount) <> 0",
  )
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]))
}

/** What the nightly proof finds wrong, orders left out: here they were never placed. */
export const faults = async (): Promise<LedgerFault[]> =>
  (await Promise.all([PROOF.ENTRIES, PROOF.EMPTY, PROOF.RULINGS].map((text) => sql<LedgerFault>(text)))).flat()
