import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { stallHref } from "./stall-href"

export type HeldOfStall = { seller_id: string; province_code: string; count: number; reason: string | null }

/** What a stall reads when goods that it sells leave the floor with their maker, and when they come back. */
export function holdNotice(what: "held" | "hold_released", of: HeldOfStall): NewNotice {
  const { seller_id, province_code, count, reason } = of
  const words =
    what === "held"
      ? {
          title: `${count} sản phẩm tạm ngừng bán`,
          body: `${reason ?? ""} Khách không mua được cho đến khi chủ thể được mở lại. Gian hàng không phải làm gì.`.trim(),
        }
      : {
          title: `${count} sản phẩm được mở bán lại`,
          body: `${reason ?? "Chủ thể làm ra sản phẩm đã được mở lại."} Sản phẩm còn bị ngừng vì lý do khác thì chưa bán được.`,
        }
  const to = { kind: "seller", seller_id } as const
  return { topic: `listing.${what}`, to, ...words, href: stallHref(seller_id, "/san-pham"), province_code }
}
