import { CARD_MODULE } from ".."
import { AUDIT_TABLE, LEDGER_TABLES, NOTICE_TABLE, query } from "../../../lib/__tests__/database"
import { PROOF } from "../../../reads/ledger/prove"
import type CardModuleService from "../service"

export const AT = new Date("2026-11-10T03:00:00Z")
const ORDERS = `drop table if exists group_order cascade;
  create table group_order (id text primary key, code text, order_id text, seller_id text, floor_id text, province_code text, state text, total numeric)`
/** One card paid 300.000 of one stall's order and 200.000 of another's, of which 20.001 went back, on two floors. */
const PAID = `
  delete from card_event; delete from card_operation; delete from card_chargeback; delete from card_order; delete from card_payment; truncate audit_entry, notice;
  insert into group_order values ('gord_1', 'DON1', 'order_1', 'sel_1', 'floor_1', '33', 'delivered', 300000),
    ('gord_2', 'DON2', 'order_2', 'sel_2', 'floor_2', '36', 'delivered', 200000);
  insert into card_payment (id, group_id, state, payment_id, intent_id, pay_until) values ('cpay_1', 'ogrp_1', 'captured', 'pay_1', 'pi_1', now());
  insert into card_order (group_order_id, card_payment_id, amount, is_on_page, captured, refunded)
    values ('gord_1', 'cpay_1', 300000, true, 300000, 0), ('gord_2', 'cpay_1', 200000, true, 200000, 20001)`

/** What was taken back: all that the card still pays. */
export const TAKEN = 479_999

export const sql = <Row = Record<string, unknown>>(text: string): Promise<Row[]> =>
  query(CARD_MODULE, text) as Promise<Row[]>
/** Every order in which news can come. */
export const ordersOf = (news: readonly News[]): News[][] =>
  news.length < 2
    ? [[...news]]
    : news.flatMap((first) => ordersOf(news.filter((one) => one !== first)).map((rest) => [first, ...rest]))

/** Makes all of it anew. */
export const makeOrders = async (): Promise<void> => {
  for (const statement of [AUDIT_TABLE, NOTICE_TABLE, LEDGER_TABLES, ORDERS, PAID]) await sql(statement)
}

type Type = "created" | "funds_withdrawn" | "funds_reinstated" | "closed"
export type News = readonly [Type, status: string]

/** Stripe tells of the dispute; the same news have the same id. */
export const teller =
  (service: CardModuleService) =>
  ([type, status]: News, amount: unknown = TAKEN, currency = "vnd"): Promise<string | null> =>
    service.tell({
      news: {
        event_id: `evt_${type}_${status}`,
        type: `charge.dispute.${type}`,
        amount: TAKEN,
        reference: null,
        intent_id: "pi_1",
        dispute: { id: "du_1", amount, currency, reason: "fraudulent", status, respond_by: null },
        refund: null,
      },
      at: AT,
    })

/** What stands on each account, those at zero left out; nothing is made or lost, and the proof of the books finds no fault. */
export async function balances(): Promise<Record<string, number>> {
  const rows = await sql<{ account: string; amount: number }>(
    "select account, sum(amount)::float8 as amount from ledger_line group by account having sum(amount) <> 0",
  )
  expect(rows.reduce((sum, { amount }) => sum + amount, 0)).toBe(0)
  const faults = await Promise.all([PROOF.ENTRIES, PROOF.EMPTY, PROOF.CHARGEBACKS].map((text) => sql(text)))
  expect(faults.flat()).toEqual([])
  return Object.fromEntries(rows.map(({ account, amount }) => [account, amount]))
}
