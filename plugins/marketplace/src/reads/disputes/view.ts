import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Dispute, DisputeBearer, DisputeReview } from "@san-ocop/kit/http/disputes"
import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { lastDayOf } from "../../lib/cases/deadlines"
import { caseContact } from "../../lib/cases/case-contact"
import { giverEmailSql, opensCaseSql, purchaseOfGiftSql } from "../../lib/cases/opens-case-sql"
import type { Shown } from "../../lib/cases/shown-by"
import { bearersOf } from "../../lib/disputes/bearers"
import { LEFT_OF_PRICE } from "../../lib/returns/lock"
import { type DisputeReader, disputeMoves } from "../../modules/dispute/dispute-moves"
import { readRows } from "../sql"

type Reckoned = "order" | "seller" | "opened_at" | "due_on" | "is_late" | "decided_at" | "money" | "moves"
type Row = Omit<Dispute, Reckoned> & {
  order_id: string
  order_code: string
  purchase_code: string | null
  seller_name: string
  seller_slug: string
  opened_at: Date
  due_at: Date
  decided_at: Date | null
  bearer: DisputeBearer | null
  amount: number | null
  refund_id: string | null
  refund_code: string | null
  refund_state: ReturnState | null
  contact_name: string
  contact_phone: string
  giver_email: string | null
  settlement_mode: "direct" | "collected"
  left: number
}

const ONE = `
  select d.id, d.code, d.group_order_id as order_id, d.order_code, ${purchaseOfGiftSql("d")} as purchase_code, s.name as seller_name, s.slug as seller_slug, d.reason, d.words, d.state,
    d.opened_at, d.due_at, d.answer, d.outcome, d.decision_words, d.decided_at, d.bearer, d.amount::float8 as amount, r.id as refund_id, r.code as refund_code,
    r.state as refund_state, d.contact_name, d.contact_phone, ${giverEmailSql("d")} as giver_email, d.payment_method, o.settlement_mode, ${LEFT_OF_PRICE} as left,
    (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mime', f.mime, 'size', f.size, 'side', f.side) order by f.added_at, f.id), '[]')
      from dispute_file f where f.dispute_id = d.id and f.deleted_at is null) as files
  from dispute d join seller s on s.id = d.seller_id join group_order o on o.id = d.group_order_id
  left join goods_return r on r.id = d.goods_return_id where d.deleted_at is null`

const missing = (): never => refuse("not_found", "Không tìm thấy tranh chấp này.")

function moneyOf({ bearer, amount, refund_id, refund_code, refund_state }: Row): Dispute["money"] {
  if (!bearer || amount === null || !refund_id || !refund_code || !refund_state) return null
  return { amount, bearer, refund: { id: refund_id, code: refund_code, state: refund_state } }
}

function toDispute(row: Row, reader: DisputeReader): Dispute {
  const { id, code, reason, words, state, answer, outcome, decision_words, files, payment_method } = row
  const isOver = row.due_at <= clock.now()
  return {
    ...{ id, code, reason, words, state, answer, outcome, decision_words, files, payment_method },
    order: { id: row.order_id, code: reader === "shopper" ? (row.purchase_code ?? row.order_code) : row.order_code },
    seller: { name: row.seller_name, slug: row.seller_slug },
    opened_at: row.opened_at.toISOString(),
    due_on: state === "opened" ? lastDayOf(row.due_at) : null,
    is_late: state === "opened" && isOver,
    decided_at: row.decided_at?.toISOString() ?? null,
    money: moneyOf(row),
    moves: disputeMoves(reader, { state, is_late: isOver }),
  }
}

const read = async (container: MedusaContainer, where: string, values: unknown[]): Promise<Row | null> =>
  (await readRows<Row>(container, `${ONE} and ${where}`, values))[0] ?? null

/** A dispute for the shopper who knows its code (as typed) and shows what opens it; null otherwise. Of a gift, `order` has the code of the purchase. */
export async function readShopperDispute(
  container: MedusaContainer,
  typed: string,
  { phone, orders }: Shown,
): Promise<Dispute | null> {
  const code = parseLookupCode(typed)
  const row = code && (await read(container, `d.code = ? and ${opensCaseSql("d")}`, [code, phone, orders]))
  return row ? toDispute(row, "shopper") : null
}

/** The same for a shopper who has shown it already. @throws Refusal not_found */
export async function readShopperDisputeOf(container: MedusaContainer, id: string): Promise<Dispute> {
  const row = await read(container, "d.id = ?", [id])
  return row ? toDispute(row, "shopper") : missing()
}

/** A dispute as its stall sees it. @throws Refusal not_found, also for another stall's */
export async function readSellerDispute(container: MedusaContainer, sellerId: string, id: string): Promise<Dispute> {
  const row = await read(container, "d.id = ? and d.seller_id = ?", [id, sellerId])
  return row ? toDispute(row, "seller") : missing()
}

/**
 * A dispute as a department reads it, which decides nothing about money, and has nothing to do with who the shopper is.
 * @param province the officer's; null is every province, for a national reader
 * @throws Refusal not_found, also for another province's
 */
export async function readDepartmentDispute(
  container: MedusaContainer,
  province: string | null,
  id: string,
): Promise<Dispute> {
  const where = "d.id = ? and (?::text is null or d.province_code = ?)"
  const row = (await read(container, where, [id, province, province])) ?? missing()
  return { ...toDispute(row, "operator"), moves: [] }
}

/** A dispute as operators decide on it. @throws Refusal not_found */
export async function readDisputeReview(container: MedusaContainer, id: string): Promise<DisputeReview> {
  const row = (await read(container, "d.id = ?", [id])) ?? missing()
  return { ...toDispute(row, "operator"), contact: caseContact(row), left: row.left, bearers: bearersOf(row) }
}

const FILE = `select private_file_id from dispute_file where id = ? and dispute_id = ? and deleted_at is null`

/** The private file behind evidence of a dispute whose page the reader may see. @throws Refusal not_found */
export async function findDisputeFile(container: MedusaContainer, id: string, fileId: string): Promise<string> {
  const [file] = await readRows<{ private_file_id: string }>(container, FILE, [fileId, id])
  return file?.private_file_id ?? refuse("not_found", "Không tìm thấy tệp này.")
}
