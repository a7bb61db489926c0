import type CardModuleService from "../service"
import { PROOF } from "../../../reads/ledger/prove"
import { AT, makeOrders, sql } from "./chargeback-desk"

const TABLES = `
  create table if not exists order_group (id text primary key, code text, contact_name text, contact_phone text, contact_email text, is_gift boolean);
  create table if not exists payment_share (payment_id text, order_id text, captured numeric, refunded numeric, raw_captured jsonb, raw_refunded jsonb,
    updated_at timestamptz, deleted_at timestamptz);
  create table if not exists goods_return (id text primary key, group_order_id text, payment_method text, state text, province_code text, seller_id text,
    owed_at timestamptz, refunded_at timestamptz, closed_at timestamptz, due_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
  truncate order_group, payment_share, goods_return;
  alter table group_order add column if not exists group_id text, add column if not exists deleted_at timestamptz;
  update group_order set group_id = 'ogrp_1';
  insert into order_group values ('ogrp_1', 'NHOM1', 'Nguyễn Thị An', '0900000123', null, false);
  insert into payment_share select 'pay_1', id, 0, 0, '{}', '{}' from (values ('order_1'), ('order_2')) x(id);
  update card_payment set state = 'authorised'; update card_order set captured = 0, refunded = 0`

export const later = (hours: number): Date => new Date(AT.getTime() + hours * 3_600_000)

/** A card that was charged for two stalls' orders, with all that the books know of it. */
export async function charge(service: CardModuleService): Promise<void> {
  await makeOrders()
  await sql(TABLES)
  const shares = [
    { id: "gord_1", amount: 300_000 },
    { id: "gord_2", amount: 200_000 },
  ]
  const capture = await service.claim({ id: "cpay_1", kind: "capture", amount: 500_000, shares, at: AT })
  await service.end({ id: "cpay_1", operation: capture?.id ?? "", outcome: "done", note: null, at: AT })
}

/** The first stall's order was called off: its refund is claimed and the provider answers so. @returns the operation */
export async function refund(
  service: CardModuleService,
  outcome: "done" | "pending" | "refused",
  at = later(1),
): Promise<string> {
  await sql("update group_order set state = 'cancelled' where id = 'gord_1'")
  const shares = [{ id: "gord_1", amount: 300_000 }]
  const claimed = await service.claim({ id: "cpay_1", kind: "refund", amount: 300_000, shares, at })
  const operation = claimed?.id ?? ""
  await service.end({ id: "cpay_1", operation, outcome, note: outcome === "refused" ? "no" : null, at })
  return operation
}

/** How the order's money stands: by its row, by its share, by the books. The proof of the books finds no fault. */
export async function standing(order = "gord_1") {
  const faults = await Promise.all(
    [PROOF.ENTRIES, PROOF.EMPTY, PROOF.CHARGEBACKS, PROOF.CARDS].map((text) => sql(text)),
  )
  expect(faults.flat()).toEqual([])
  const [row] = await sql<{ refunded: number; underway: number; share: number; bank: number }>(
    `select c.refunded::float8 as refunded, c.underway::float8 as underway, s.refunded::float8 as share,
      (select coalesce(sum(l.amount), 0)::float8 from ledger_line l join ledger_entry e on e.id = l.entry_id
        where e.group_order_id = c.group_order_id and l.account = 'bank') as bank
    from card_order c join group_order o on o.id = c.group_order_id join payment_share s on s.order_id = o.order_id where o.id = '${order}'`,
  )
  return row
}
