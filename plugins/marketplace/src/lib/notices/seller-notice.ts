import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import type { SellerStatus } from "@san-ocop/kit/http/seller"
import { stallHref } from "./stall-href"

type Seller = { id: string; name: string; province_code: string }

const WORDS: Readonly<Record<SellerStatus, { title: string; body: string }>> = {
  suspended: {
    title: "Gian hàng tạm ngừng bán",
    body: "Sản phẩm của gian hàng không còn hiện trên sàn. Đơn đã đặt vẫn cần giao cho khách.",
  },
  active: { title: "Gian hàng được bán lại", body: "Sản phẩm đã duyệt của gian hàng hiện lại trên sàn." },
  closed: { title: "Gian hàng đã đóng", body: "Gian hàng không còn bán trên sàn." },
}

const TOPICS: Readonly<Record<SellerStatus, string>> = {
  active: "seller.reinstated",
  suspended: "seller.suspended",
  closed: "seller.closed",
}

export const sellerNoticeKey = (sellerId: string): string => `seller.status:${sellerId}:`

/** What the people of a stall read when its status changes. */
export function sellerNotice(seller: Seller, status: SellerStatus, reason: string | null, at: Date): NewNotice {
  const { title, body } = WORDS[status]
  return {
    topic: TOPICS[status],
    to: { kind: "seller", seller_id: seller.id },
    title: `${title}: ${seller.name}`,
    body: reason ? `${body} Lý do: ${reason}` : body,
    href: stallHref(seller.id),
    province_code: seller.province_code,
    dedupe_key: `${sellerNoticeKey(seller.id)}${at.toISOString()}`,
  }
}
