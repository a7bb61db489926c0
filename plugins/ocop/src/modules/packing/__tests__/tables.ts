import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { PACKING_MODULE } from ".."

/** As much of lots, parcels and returns as their modules keep for what is left of a lot. */
const TABLES = `drop table if exists lot, group_order, order_fulfillment, fulfillment, fulfillment_item, fulfillment_lot, goods_return,
    goods_return_line, trace_link, trace_event cascade;
  create table lot (id text primary key, code text, quantity int, state text default 'open', deleted_at timestamptz);
  create table group_order (id text primary key, order_id text, state text, restocked_at timestamptz, deleted_at timestamptz);
  create table order_fulfillment (order_id text, fulfillment_id text, deleted_at timestamptz);
  create table fulfillment (id text primary key, canceled_at timestamptz);
  create table fulfillment_item (id text primary key, fulfillment_id text, line_item_id text);
  create table fulfillment_lot (id text primary key, fulfillment_item_id text, lot_id text, quantity int, deleted_at timestamptz);
  create table goods_return (id text primary key, restocked_at timestamptz, deleted_at timestamptz);
  create table goods_return_line (goods_return_id text, line_id text, quantity int, deleted_at timestamptz);
  create table trace_link (event_id text, from_lot_id text, kind text, quantity int, deleted_at timestamptz);
  create table trace_event (event_id text, is_correction boolean, deleted_at timestamptz)`

export const sql = (text: string): Promise<unknown[]> => query(PACKING_MODULE, text)

export async function makeTables(): Promise<void> {
  for (const table of [AUDIT_TABLE, TABLES]) await sql(table)
}

/** An order whose parcel holds `quantity` of each of these lots, in one line. */
export async function packedOrder(id: string, lots: readonly string[], quantity: number): Promise<void> {
  await sql(`insert into group_order values ('${id}', 'core_${id}', 'delivered');
    insert into fulfillment values ('f_${id}'); insert into order_fulfillment values ('core_${id}', 'f_${id}');
    insert into fulfillment_item values ('fi_${id}', 'f_${id}', 'line_${id}')`)
  for (const lot of lots) {
    await sql(`insert into fulfillment_lot values ('fl_${id}_${lot}', 'fi_${id}', '${lot}', ${String(quantity)})`)
  }
}
