import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { bankName } from "@san-ocop/kit/banks"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { TransferReason } from "@san-ocop/kit/http/transfers"
import { stallHref } from "./stall-href"

type Order = { id: string; code: string; seller_id: string; province_code: string }

export const orderPaid = ({ id, code, seller_id, province_code }: Order, amount: number): NewNotice => ({
  topic: "order.paid",
  to: { kind: "seller", seller_id },
  title: `Đơn ${code} đã chuyển khoản`,
  body: `Ngân hàng báo đã nhận ${formatMoney(amount)}. Mời bà con xác nhận đơn để khách yên tâm.`,
  href: stallHref(seller_id, `/don-hang/${id}`),
  province_code,
  dedupe_key: `order.paid:${id}`,
})

const WHY: Readonly<Record<TransferReason, string>> = {
  under: "ít hơn tiền của đơn",
  over: "nhiều hơn tiền của đơn",
  late: "đến khi đơn đã hết hạn hoặc đã hủy",
  duplicate: "của đơn đã trả tiền rồi",
  unknown: "không rõ của đơn nào",
}

type Waiting = { id: string; seller_id: string; amount: number; reason: TransferReason }

export const transferWaits = ({ id, seller_id, amount, reason }: Waiting): NewNotice => ({
  topic: "transfer.waits",
  to: { kind: "seller", seller_id },
  title: `Có khoản chuyển cần xem: ${formatMoney(amount)}`,
  body: `Khoản này ${WHY[reason]}, nên sàn không tự ghi. Mời bà con xem và chọn cách xử lý.`,
  href: stallHref(seller_id, "/tien/chuyen-khoan"),
  dedupe_key: `transfer.waits:${id}`,
})

type Account = { bank_bin: string; account_number: string } | null

/** Everybody of the stall hears of it, so that a change by somebody else does not stay unseen. */
export const accountChanged = (seller_id: string, province_code: string, account: Account, at: Date): NewNotice => ({
  topic: "stall_account.changed",
  to: { kind: "seller", seller_id },
  title: account ? "Đã đổi tài khoản nhận chuyển khoản" : "Đã ngừng nhận chuyển khoản",
  body: account
    ? `Khách sẽ chuyển tiền vào ${bankName(account.bank_bin)}, số tài khoản đuôi ${account.account_number.slice(-4)}. Nếu không phải bà con đổi, xin gọi ngay Sở Công Thương.`
    : "Khách không còn chọn được chuyển khoản. Nếu không phải bà con đổi, xin gọi ngay Sở Công Thương.",
  href: stallHref(seller_id, "/tai-khoan-ngan-hang"),
  province_code,
  dedupe_key: `stall_account.changed:${seller_id}:${at.toISOString()}`,
})
