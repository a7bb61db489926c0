import type { MedusaContainer } from "@medusajs/framework/types"
import { Client } from "pg"
import { CHARGE_UP } from "../charges/charge-guard"
import { ORDER_VOUCHER_TABLES } from "../vouchers/voucher-tables"
import { LEDGER_UP } from "../ledger/ledger-guard"

/** The audit table as plugin floor makes it: the service under test writes to it in its own transaction. */
export const AUDIT_TABLE = `create table if not exists audit_entry (id text primary key, at timestamptz, actor_type text, actor_id text,
  actor_name text, on_behalf_of text, province_code text, seller_id text, action text, entity_type text, entity_id text,
  before jsonb, after jsonb, reason text, ip text, request_id text, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz)`

/** The notices' table as plugin floor makes it: changes that somebody is told of write to it in their own transaction. */
export const NOTICE_TABLE = `create table if not exists notice (id text primary key, at timestamptz, topic text, to_kind text,
  to_id text, to_province_code text, to_agency text, to_name text, to_phone text, to_email text, title text, body text,
  href text, province_code text, dedupe_key text, addressed_at timestamptz, created_at timestamptz, updated_at timestamptz,
  deleted_at timestamptz);
  create unique index if not exists notice_key on notice (dedupe_key) where deleted_at is null`

/** As much of officers and floors, of plugin floor, and of a stall's members, as an appeal asks to find who may judge it. */
export const JUDGE_TABLES = `create table if not exists officer (id text primary key, agency text, role text, province_code text,
    status text, phone text, email text, deleted_at timestamptz);
  create table if not exists floor (id text primary key, province_code text, province_name text, deleted_at timestamptz);
  create table if not exists seller_member (id text primary key, phone text, email text, deleted_at timestamptz);
  create table if not exists seller_membership (id text primary key, seller_id text, member_id text, deleted_at timestamptz)`

/** The books as the ledger's module makes them, with all that the database holds to: a sale is posted in its own transaction. */
export const LEDGER_TABLES = `drop table if exists ledger_line, ledger_closing, ledger_month, ledger_entry cascade;
  create table ledger_entry (id text primary key, posting_key text, kind text, group_order_id text,
  seller_id text, floor_id text, at timestamptz, day text, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
  create unique index ledger_entry_key on ledger_entry (posting_key) where deleted_at is null;
  ${LEDGER_UP.join("\n")}`

/** What is frozen with a sale, as the module of charges keeps it. */
export const CHARGE_TABLES = `drop table if exists commission_line, withholding_line cascade; ${CHARGE_UP.join("\n")}`

/** As much of vouchers as sales need, as their module keeps them: a sale counts its uses in its own transaction. */
export const VOUCHER_TABLES = `drop table if exists voucher, voucher_use, order_discount cascade;
  create table voucher (id text primary key, code text, stopped_at timestamptz, total_uses int, uses_per_person int, deleted_at timestamptz);
  ${ORDER_VOUCHER_TABLES.join("\n")}`

/** The database that the module test runner makes for a module. */
export const databaseOf = (moduleName: string): string =>
  `medusa-${moduleName}-integration-${process.env.JEST_WORKER_ID ?? "1"}`

/** A connection to that database, for whoever asks often. He ends it. */
export async function connect(moduleName: string): Promise<Client> {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: process.env.DB_USERNAME,
    password: process.env.DB_PASSWORD,
    database: databaseOf(moduleName),
  })
  await client.connect()
  return client
}

/** Runs one statement in the database that the module test runner made for `moduleName`. */
export async function query(moduleName: string, sql: string, values: readonly unknown[] = []): Promise<unknown[]> {
  const client = await connect(moduleName)
  try {
    return (await client.query(sql, values.length > 0 ? [...values] : undefined)).rows
  } finally {
    await client.end()
  }
}

/** What reads ask for their rows, answered by `ask`. */
export const containerOver = (ask: (sql: string, values: unknown[]) => Promise<unknown[]>): MedusaContainer => {
  const raw = async (text: string, values: unknown[]) => {
    let place = 0
    return {
      rows: await ask(
        text.replaceAll("?", () => `$${String((place += 1))}`),
        values,
      ),
    }
  }
  return { resolve: () => ({ raw }) } as unknown as MedusaContainer
}

/** As much of the orders of stalls as money needs, as their module keeps them. */
export const ORDER_TABLES = `drop table if exists group_order, group_order_event, payment_share, goods_return, complaint, dispute, card_order, card_event, card_chargeback cascade;
  create table group_order (id text primary key, code text, order_id text, seller_id text, floor_id text, province_code text, state text,
    updated_at timestamptz, deleted_at timestamptz, settlement_mode text);
  create table group_order_event (id text primary key, group_order_id text, state text, at timestamptz, note text, created_at timestamptz,
    updated_at timestamptz);
  create table payment_share (id text primary key, payment_id text, order_id text, authorised numeric, captured numeric, refunded numeric,
    raw_authorised jsonb, raw_captured jsonb, raw_refunded jsonb, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
  create table goods_return (id text primary key, group_order_id text, amount numeric, refunded_at timestamptz, closed_at timestamptz,
    deleted_at timestamptz);
  create table complaint (id text primary key, group_order_id text, closed_at timestamptz, deleted_at timestamptz);
  create table dispute (id text primary key, group_order_id text, closed_at timestamptz, deleted_at timestamptz);
  create table card_order (group_order_id text primary key, card_payment_id text);
  create table card_event (id text primary key, card_payment_id text, dispute jsonb);
  create table card_chargeback (id text primary key, state text)`

/** As much of stalls as paying them out needs. */
export const STALL_TABLES = `drop table if exists floor, seller, seller_restriction, stall_account cascade;
  create table floor (id text primary key, province_code text, deleted_at timestamptz);
  create table seller (id text primary key, name text, province_code text, status text);
  create table seller_restriction (seller_id text, effective_on text, lifted_at timestamptz, deleted_at timestamptz);
  create table stall_account (seller_id text, bank_bin text, account_number text, holder_name text, deleted_at timestamptz)`
