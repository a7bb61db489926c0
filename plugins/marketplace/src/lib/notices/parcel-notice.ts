import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { orderNoticeKey } from "./order-notice"

export type FailureTopic = "order.delivery_failed" | "order.returning"
type Order = { id: string; code: string; province_code: string }
type Receiver = { name: string; email: string; is_paid: boolean }

const toShopper = ({ id, code, province_code }: Order, { name, email }: Receiver, topic: FailureTopic) => ({
  topic,
  to: { kind: "person" as const, name, phone: null, email },
  href: `/don-hang/${code}`,
  province_code,
  dedupe_key: orderNoticeKey(topic, id),
})
const why = (note: string | null): string => (note ? ` ${note}` : "")

/** The carrier did not find the receiver, or he did not take the parcel: it may come again. */
export const parcelFailed = (order: Order, receiver: Receiver, note: string | null): NewNotice => ({
  ...toShopper(order, receiver, "order.delivery_failed"),
  title: `Đơn ${formatLookupCode(order.code)} chưa giao được`,
  body: `Đơn vị vận chuyển chưa giao được kiện hàng.${why(note)} Quý khách vui lòng gọi gian hàng để hẹn giao lại.`,
})

/** It goes back to the stall: there is nothing to pay, and what was transferred is given back. */
export const parcelReturns = (order: Order, receiver: Receiver, note: string | null): NewNotice => ({
  ...toShopper(order, receiver, "order.returning"),
  title: `Đơn ${formatLookupCode(order.code)} được chuyển hoàn`,
  body: `Kiện hàng đang được trả về gian hàng.${why(note)} ${
    receiver.is_paid ? "Gian hàng phải hoàn lại toàn bộ số tiền quý khách đã trả." : "Quý khách không phải trả tiền."
  }`,
})
