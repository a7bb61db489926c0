import { refuse } from "@san-ocop/floor/lib/problem"
import type { CartPage } from "@san-ocop/kit/http/checkout"
import type { AccountFacts } from "../transfers/types"
import type { JudgedLine } from "./types"

type Line = Pick<JudgedLine, "seller_id" | "seller_name" | "settlement_mode">

/** The sellers of a cart, each once. */
export const sellersOf = (lines: readonly { seller_id: string }[]): string[] => [
  ...new Set(lines.map(({ seller_id }) => seller_id)),
]

/**
 * Why a cart cannot be paid by transfer, for the shopper; null when it can: every stall has told its account, and its floor leaves the money to the stalls.
 */
export function whyNoTransfer(lines: readonly Line[], accounts: ReadonlyMap<string, AccountFacts>): string | null {
  const other = lines.find(({ settlement_mode }) => settlement_mode !== "direct")
  if (other) return `sàn của gian hàng ${other.seller_name} chưa nhận chuyển khoản`
  const without = lines.find(({ seller_id }) => !accounts.has(seller_id))
  return without ? `gian hàng ${without.seller_name} chưa nhận chuyển khoản` : null
}

/** How a cart may be paid. `noCod`: why not at the door; null when it can. */
export function paymentMethods(
  lines: readonly Line[],
  accounts: ReadonlyMap<string, AccountFacts>,
  noCod: string | null,
): CartPage["payment_methods"] {
  const reason = whyNoTransfer(lines, accounts)
  return [
    { code: "cod", name: "Trả tiền khi nhận hàng", available: noCod === null, reason: noCod },
    { code: "vietqr", name: "Chuyển khoản bằng mã VietQR", available: reason === null, reason },
  ]
}

/** @throws Refusal conflict when the cart cannot be paid by transfer, any more or at all */
export function refuseTransfer(lines: readonly Line[], accounts: ReadonlyMap<string, AccountFacts>): void {
  const reason = whyNoTransfer(lines, accounts)
  if (reason === null) return
  refuse("conflict", `Chưa chuyển khoản được: ${reason}. Vui lòng chọn trả tiền khi nhận hàng.`, {
    field: "payment_method",
    code: "transfer_unavailable",
  })
}
