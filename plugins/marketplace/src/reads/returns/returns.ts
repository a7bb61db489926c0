import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Page } from "@san-ocop/kit/http/problem"
import type { ReturnState } from "@san-ocop/kit/http/return-offer"
import type { GoodsReturn, ReturnFile, ReturnLine, ReturnRow } from "@san-ocop/kit/http/returns"
import { parseLookupCode } from "@san-ocop/kit/lookup-code"
import { vietQrPayload } from "@san-ocop/kit/vietqr"
import { lastDayOf } from "../../lib/cases/deadlines"
import { opensCaseSql, purchaseOfGiftSql } from "../../lib/cases/opens-case-sql"
import type { Shown } from "../../lib/cases/shown-by"
import type { ActiveSeller } from "../../lib/seller-request"
import { roleHas } from "../../lib/sellers/role-rights"
import { type ReturnSide, returnMoves } from "../../modules/goods_return/return-moves"
import { readRows } from "../sql"

type Row = Omit<
  GoodsReturn,
  "order" | "seller" | "lines" | "account" | "requested_at" | "due_on" | "is_late" | "refunded_at" | "files" | "moves"
> & {
  order_id: string
  order_code: string
  purchase_code: string | null
  seller_name: string
  seller_slug: string
  bank_bin: string | null
  account_number: string | null
  holder_name: string | null
  requested_at: Date
  due_at: Date | null
  refunded_at: Date | null
  lines: ReturnLine[]
  files: ReturnFile[]
}

const ONE = `
  select r.id, r.code, r.group_order_id as order_id, r.order_code, ${purchaseOfGiftSql("r")} as purchase_code, s.name as seller_name, s.slug as seller_slug, r.state, r.reason, r.words, r.payment_method,
    r.shipping::float8 as shipping, r.amount::float8 as amount, r.bank_bin, r.account_number, r.holder_name, r.requested_at, r.due_at, r.answer, r.parcel,
    r.goods, r.reference, r.refunded_at,
    (select coalesce(json_agg(json_build_object('line_id', x.line_id, 'name', line.title, 'unit', coalesce(line.subtitle, ''), 'quantity', x.quantity,
        'amount', x.amount) order by line.created_at, line.id), '[]')
      from goods_return_line x join order_line_item line on line.id = x.line_id where x.goods_return_id = r.id and x.deleted_at is null) as lines,
    (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mime', f.mime, 'size', f.size) order by f.added_at, f.id), '[]')
      from goods_return_file f where f.goods_return_id = r.id and f.deleted_at is null) as files
  from goods_return r join seller s on s.id = r.seller_id where r.deleted_at is null`

/** Who looks: the shopper at his own, or a stall, and whether his role counts its money. */
type Reader = { side: ReturnSide; seesAccount: (state: ReturnState) => boolean }

const accountOf = ({ bank_bin, account_number, holder_name, amount, code }: Row): GoodsReturn["account"] =>
  bank_bin && account_number && holder_name
    ? {
        bank_bin,
        account_number,
        holder_name,
        payload: vietQrPayload({ bank_bin, account: account_number, amount, memo: `HOAN${code}` }),
      }
    : null

async function read(
  container: MedusaContainer,
  { side, seesAccount }: Reader,
  where: string,
  values: unknown[],
): Promise<GoodsReturn | null> {
  const [row] = await readRows<Row>(container, `${ONE} and ${where}`, values)
  if (!row) return null
  const { order_id, order_code, purchase_code, seller_name, seller_slug, due_at, ...rest } = row
  const { bank_bin: _bin, account_number: _number, holder_name: _holder, ...told } = rest
  return {
    ...told,
    order: { id: order_id, code: side === "shopper" ? (purchase_code ?? order_code) : order_code },
    seller: { name: seller_name, slug: seller_slug },
    account: seesAccount(row.state) ? accountOf(row) : null,
    requested_at: row.requested_at.toISOString(),
    due_on: due_at && lastDayOf(due_at),
    is_late: due_at !== null && due_at <= clock.now(),
    refunded_at: row.refunded_at?.toISOString() ?? null,
    moves: returnMoves(side, row),
  }
}

const SHOPPER: Reader = { side: "shopper", seesAccount: () => true }

/** A return for the shopper who knows its code (as typed) and shows what opens it; null otherwise. Of a gift, `order` has the code of the purchase. */
export async function readShopperReturn(
  container: MedusaContainer,
  typed: string,
  { phone, orders }: Shown,
): Promise<GoodsReturn | null> {
  const code = parseLookupCode(typed)
  return code && read(container, SHOPPER, `r.code = ? and ${opensCaseSql("r")}`, [code, phone, orders])
}

/** A return as its stall sees it: the shopper's account only while money is to go there, and only for who sends it. @throws Refusal not_found, also for another stall's */
export async function readSellerReturn(
  container: MedusaContainer,
  seller: Pick<ActiveSeller, "id" | "role">,
  id: string,
): Promise<GoodsReturn> {
  const seesAccount = (state: ReturnState) => state === "to_refund" && roleHas(seller.role, "transfers:write")
  const found = await read(container, { side: "seller", seesAccount }, "r.id = ? and r.seller_id = ?", [id, seller.id])
  return found ?? refuse("not_found", "Không tìm thấy yêu cầu trả hàng này.")
}

const FILE = `select private_file_id from goods_return_file where id = ? and goods_return_id = ? and deleted_at is null`

/** The private file behind a picture of a return whose page the reader may see. @throws Refusal not_found */
export async function findReturnFile(container: MedusaContainer, id: string, fileId: string): Promise<string> {
  const [file] = await readRows<{ private_file_id: string }>(container, FILE, [fileId, id])
  return file?.private_file_id ?? refuse("not_found", "Không tìm thấy tệp này.")
}

/** What waits for the stall, not for the shopper. */
export const RETURN_WAITS_FOR_SELLER = `(state in ('requested', 'sent') or state = 'to_refund' and payment_method <> 'card')`
const LIST = `
  select id, code, order_code, state, reason, amount::float8 as amount, requested_at, due_at, count(*) over ()::int as total
  from goods_return where seller_id = ? and deleted_at is null
  order by ${RETURN_WAITS_FOR_SELLER} desc, due_at nulls last, requested_at desc, id limit ? offset ?`
type ListRow = Omit<ReturnRow, "requested_at" | "due_on" | "is_late"> & {
  requested_at: Date
  due_at: Date | null
  total: number
}

/** The returns of one stall's orders: what it must answer first. */
export async function readSellerReturns(
  container: MedusaContainer,
  sellerId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<ReturnRow>> {
  const now = clock.now()
  const rows = await readRows<ListRow>(container, LIST, [sellerId, limit, offset])
  const items = rows.map(({ total: _total, requested_at, due_at, ...row }) => ({
    ...row,
    requested_at: requested_at.toISOString(),
    due_on: due_at && lastDayOf(due_at),
    is_late: due_at !== null && due_at <= now,
  }))
  return { items, count: rows[0]?.total ?? 0, limit, offset }
}
