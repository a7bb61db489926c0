import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { formatMoney } from "@san-ocop/kit/format-money"
import { refundReason } from "../cards/refund-reasons"

type Order = { id: string; code: string; province_code: string }

/** A refund to a card came to nothing: what operators read, once. `amount` in dong. */
export const noRefundForOperators = (
  operation: string,
  { code }: Order,
  amount: number,
  reason: string | null,
): NewNotice => ({
  topic: "card_refund.failed",
  to: { kind: "operators" },
  title: `Chưa hoàn được ${formatMoney(amount)} về thẻ: đơn ${code}`,
  body: `Lý do: ${refundReason(reason)}. Mời mở trang Sổ tiền để hoàn lại vào thẻ lần nữa, hoặc chuyển khoản cho khách.`,
  href: null,
  dedupe_key: `card_refund.failed:${operation}`,
})

/** The same to whoever waits for it. */
export const noRefundForShopper = ({ code }: Order, amount: number) => ({
  topic: "card_refund.failed",
  title: (known: string) => `Tiền hoàn chưa về được thẻ: đơn ${known}`,
  body: `Ngân hàng của thẻ không nhận ${formatMoney(amount)}. Sàn sẽ gọi quý khách để hoàn bằng cách khác.`,
  page: `/don-hang/${code}`,
})

/** An operator has transferred it. */
export const transferredForShopper = ({ code }: Order, amount: number, reference: string) => ({
  topic: "card_refund.transferred",
  title: (known: string) => `Sàn đã chuyển khoản tiền hoàn của đơn ${known}`,
  body: `Sàn ghi là đã chuyển ${formatMoney(amount)} vào tài khoản của quý khách, số giao dịch ${reference}.`,
  page: `/don-hang/${code}`,
})
