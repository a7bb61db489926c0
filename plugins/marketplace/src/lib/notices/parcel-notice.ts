import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { orderNoticeKey } from "./order-notice"
import type { Shopper } from "./shopper-of"

export type FailureTopic = "order.delivery_failed" | "order.returning"
type Order = { id: string; province_code: string }
type Told = Shopper & { is_paid: boolean }

// By letter alone: the carrier has called him.
const toShopper = ({ id, province_code }: Order, { to, code, page }: Shopper, topic: FailureTopic) => ({
  topic,
  to: { ...to, phone: null },
  href: page ?? `/don-hang/${code}`,
  province_code,
  dedupe_key: orderNoticeKey(topic, id),
})
const why = (note: string | null): string => (note ? ` ${note}` : "")

/** The carrier did not find the receiver, or he did not take the parcel: it may come again. */
export const parcelFailed = (order: Order, shopper: Told, note: string | null): NewNotice => ({
  ...toShopper(order, shopper, "order.delivery_failed"),
  title: `Đơn ${formatLookupCode(shopper.code)} chưa giao được`,
  body: `Đơn vị vận chuyển chưa giao được kiện hàng.${why(note)} Quý khách vui lòng gọi gian hàng để hẹn giao lại.`,
})

/** It goes back to the stall: there is nothing to pay, and what was transferred is given back. */
export const parcelReturns = (order: Order, shopper: Told, note: string | null): NewNotice => ({
  ...toShopper(order, shopper, "order.returning"),
  title: `Đơn ${formatLookupCode(shopper.code)} được chuyển hoàn`,
  body: `Kiện hàng đang được trả về gian hàng.${why(note)} ${
    shopper.is_paid ? "Gian hàng phải hoàn lại toàn bộ số tiền quý khách đã trả." : "Quý khách không phải trả tiền."
  }`,
})
