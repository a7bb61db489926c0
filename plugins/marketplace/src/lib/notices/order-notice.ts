import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { formatMoney } from "@san-ocop/kit/format-money"
import { stallHref } from "./stall-href"

type Order = { id: string; code: string; seller_id: string; province_code: string }

/** One notice of each kind an order: its key, by which it is also taken back. */
export const orderNoticeKey = (
  topic: "order.placed" | "order.cancelled" | "order.delivery_failed" | "order.returning",
  orderId: string,
): string => `${topic}:${orderId}`

const toSeller = ({ id, seller_id, province_code }: Order, topic: "order.placed" | "order.cancelled") => ({
  topic,
  to: { kind: "seller" as const, seller_id },
  href: stallHref(seller_id, `/don-hang/${id}`),
  province_code,
  dedupe_key: orderNoticeKey(topic, id),
})

export const orderPlaced = (order: Order & { total: number }): NewNotice => ({
  ...toSeller(order, "order.placed"),
  title: `Đơn hàng mới ${order.code}`,
  body: `Khách vừa đặt đơn ${formatMoney(order.total)}. Mời bà con xác nhận để khách yên tâm.`,
})

/** An order whose money is still to come: the stall holds the goods, and looks into its account. */
export const orderAwaitsTransfer = (order: Order & { total: number }): NewNotice => ({
  ...toSeller(order, "order.placed"),
  title: `Đơn ${order.code} chờ chuyển khoản`,
  body: `Khách sẽ chuyển ${formatMoney(order.total)}. Khi tài khoản báo có, mời bà con bấm «Đã nhận tiền».`,
})

export const orderCancelled = (order: Order, reason: string | null): NewNotice => ({
  ...toSeller(order, "order.cancelled"),
  title: `Đơn hàng ${order.code} đã hủy`,
  body: `Xin đừng gửi hàng của đơn này.${reason ? ` Lý do: ${reason}` : ""}`,
})
