import type { Actor } from "@san-ocop/floor/lib/actor"
import type { RecallReport } from "@san-ocop/kit/http/recall"
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { RECALL_MODULE } from ".."
import type { AtApproval } from "../changes/approve"
import type RecallModuleService from "../service"
import type { FoundParcel, NewRecallRow } from "../types"

const NOTICE_TABLE = `create table if not exists notice (id text primary key, at timestamptz, topic text, to_kind text, to_id text,
  to_province_code text, to_agency text, to_name text, to_phone text, to_email text, title text, body text, href text,
  province_code text, dedupe_key text, addressed_at timestamptz, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
  create unique index if not exists notice_key on notice (dedupe_key) where deleted_at is null`

export const sql = <Row>(text: string): Promise<Row[]> => query(RECALL_MODULE, text) as Promise<Row[]>

// As much of orders as says which of them are gifts.
const ORDER_TABLES = `create table if not exists group_order (id text primary key, group_id text);
  create table if not exists order_group (id text primary key, code text, is_gift boolean, contact_email text)`

export async function makeTables(): Promise<void> {
  for (const table of [AUDIT_TABLE, NOTICE_TABLE, ORDER_TABLES]) await sql(table)
}

export const at = new Date("2026-11-26T03:00:00Z")
export const officer: Actor = {
  type: "officer",
  id: "off_1",
  name: "Minh",
  province_code: "38",
  agency: "trade",
  role: "officer",
}
export const second: Actor = { ...officer, id: "off_2", name: "Hoa" }

export const newRecall: NewRecallRow = {
  request_key: "7d1f6a52-2f0b-4f58-9a5e-0c6f0d2d1a01",
  is_drill: false,
  hazard_class: "serious",
  reason: "Mẫu kiểm nghiệm có vi khuẩn vượt mức.",
  advice: "Ngừng dùng, giữ lại và trả cho gian hàng.",
  contact_phone: "0912345678",
  producer_id: "prod_1",
  province_code: "38",
  seller_id: null,
  lots: [{ lot_id: "lot_in", first_item: null, last_item: null }],
}

/** Of a recall that reached nobody. */
export const report: RecallReport = {
  ...{
    made: 0,
    sold: 0,
    sold_percent: null,
    buyers: 0,
    reached: 0,
    reached_percent: null,
    returned: 0,
    returned_percent: null,
  },
  ...{ by_window: 0, to_refund: 0, held_parcels: 0, counted_at: at.toISOString() },
  ...{ seconds_to_approval: null, seconds_to_buyers: null, seconds_to_first_notice: null },
}

/** Others at the approval: one lot was made of what was named, and every call is written down. */
export function others(): AtApproval & { stopped: string[][] } {
  const stopped: string[][] = []
  return {
    stopped,
    isOnePerson: () => Promise.resolve(false),
    reach: () => Promise.resolve([{ lot_id: "lot_out", from_lot_id: "lot_in" }]),
    stop: (_context, _recall, lots) => Promise.resolve(void stopped.push(lots)),
  }
}

export const parcel = (n: number, more: Partial<FoundParcel> = {}): FoundParcel => ({
  group_order_id: `gord_${String(n)}`,
  order_code: String(n).padStart(8, "0"),
  seller_id: "sel_1",
  phone: `09${String(10_000_000 + n)}`,
  name: `Khách ${String(n)}`,
  email: n % 2 ? null : `khach${String(n)}@vi-du.example`,
  match: "lot",
  quantity: 2,
  ...more,
})

export async function approved(service: RecallModuleService, more: Partial<NewRecallRow> = {}): Promise<string> {
  const { id } = await service.draft({ ...newRecall, ...more, actor: officer, at })
  await service.approve({ recall_id: id, actor: second, at }, others())
  return id
}

/** Tells buyers until all are told, as the workflow does. */
export async function tellAll(service: RecallModuleService, recall_id: string, limit = 10): Promise<number> {
  const input = { recall_id, limit, at }
  const about = (_buyer: string, purchase = "0001") => ({
    products: "Mật ong",
    lots: `LO-38-${purchase}`,
    isWhole: true,
  })
  const others = { about: () => Promise.resolve(about) }
  let told = 0
  for (let more = 1; more > 0; told += more) more = await service.tellSomeBuyers(input, others)
  return told
}
