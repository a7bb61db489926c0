import type { Day } from "../day"
import type { PaymentMethod } from "./checkout"
import type { ReturnedGoods } from "./deliveries-failed"
import type { ReturnReason, ReturnState } from "./return-offer"

/** What somebody may do with it now. `waive`: the stall gives the money back and leaves the goods where they are. */
export type ReturnMove = "withdraw" | "send" | "approve" | "waive" | "refuse" | "receive" | "say_refunded"

export type ReturnLine = { line_id: string; name: string; unit: string; quantity: number; amount: number }
export type ReturnFile = { id: string; name: string; mime: string; size: number }

/** The account of a shopper who did not pay by card. `payload` is what a QR code for the stall's banking app says. */
export type ReturnAccount = { bank_bin: string; account_number: string; holder_name: string }

/** A return as the shopper and the stall see it. POST /store/goods-returns/lookup { code, phone } and each of its moves answer it. */
export type GoodsReturn = {
  id: string
  code: string
  order: { id: string; code: string }
  seller: { name: string; slug: string }
  state: ReturnState
  reason: ReturnReason
  words: string
  payment_method: PaymentMethod
  lines: ReturnLine[]
  /** The part of what goes back that is for shipping. */
  shipping: number
  /** What goes back to the shopper, in dong. */
  amount: number
  account: (ReturnAccount & { payload: string }) | null
  requested_at: string
  /** The last day for the step that waits; null when nothing waits. */
  due_on: Day | null
  is_late: boolean
  /** What the stall answered, with what reason it refused. */
  answer: string | null
  /** How the goods go back, as the shopper wrote it. */
  parcel: string | null
  goods: ReturnedGoods | null
  /** Number of the bank's transfer, as the stall wrote it. */
  reference: string | null
  refunded_at: string | null
  files: ReturnFile[]
  moves: ReturnMove[]
}

/** POST /store/order-groups/:code/orders/:order_code/returns answers a GoodsReturn. `account`: needed unless a card paid. */
export type NewReturn = {
  phone: string
  reason: ReturnReason
  words: string
  lines: { line_id: string; quantity: number }[]
  account?: ReturnAccount
}

/** GET /seller/:seller_id/returns?limit=…&offset=… (a Page of these), what waits for the stall first */
export type ReturnRow = Pick<
  GoodsReturn,
  "id" | "code" | "state" | "reason" | "amount" | "requested_at" | "due_on" | "is_late"
> & { order_code: string }

/**
 * GET /seller/:seller_id/returns/:id; POST …/approve, …/waive, …/refuse { words }, …/receive ReceiveReturn and …/refunded { reference } answer a GoodsReturn.
 * POST /store/goods-returns/:code/withdraw { phone } and …/send { phone, parcel } too; /store/goods-returns/:code/files takes a picture.
 */
export type ReceiveReturn = { goods: ReturnedGoods; restock: boolean }
