import type { NewNotice } from "@san-ocop/floor/lib/append-notice"
import { stallHref } from "./stall-href"

type Listing = { id: string; seller_id: string; province_code: string }
type Words = { title: string; body: string }

const why = (reason: string | null): string => (reason ? ` Lý do: ${reason}` : "")

/** What the stall reads. `name` is the product's. */
const TO_SELLER: Readonly<Record<string, (name: string, reason: string | null) => Words>> = {
  "listing.approved": (name) => ({
    title: `Đã duyệt: ${name}`,
    body: "Sở Công Thương đã duyệt sản phẩm. Khách thấy sản phẩm trên sàn từ bây giờ.",
  }),
  "listing.changes_requested": (name, reason) => ({
    title: `Cần sửa: ${name}`,
    body: `Sở Công Thương đề nghị sửa lại sản phẩm rồi gửi duyệt.${why(reason)}`,
  }),
  "listing.rejected": (name, reason) => ({
    title: `Không được duyệt: ${name}`,
    body: `Sở Công Thương không duyệt sản phẩm này.${why(reason)}`,
  }),
  "listing.taken_down": (name, reason) => ({
    title: `Đã gỡ khỏi sàn: ${name}`,
    body: `Sở Công Thương đã gỡ sản phẩm, khách không còn thấy.${why(reason)}`,
  }),
  "listing.restored": (name) => ({
    title: `Được bán lại: ${name}`,
    body: "Sở Công Thương đã cho bán lại sản phẩm. Khách thấy sản phẩm trên sàn từ bây giờ.",
  }),
  "listing.appeal_granted": (name, answer) => ({
    title: `Khiếu nại được chấp nhận: ${name}`,
    body: `Sở Công Thương trả lời: ${answer ?? ""}`,
  }),
  "listing.appeal_dismissed": (name, answer) => ({
    title: `Khiếu nại không được chấp nhận: ${name}`,
    body: `Sở Công Thương trả lời: ${answer ?? ""}`,
  }),
}

/** What the department reads. */
const TO_DEPARTMENT: Readonly<Record<string, (name: string) => Words>> = {
  "listing.submitted": (name) => ({
    title: `Chờ duyệt: ${name}`,
    body: "Một gian hàng vừa gửi sản phẩm, xin mời xem và quyết định.",
  }),
  "listing.appealed": (name) => ({
    title: `Khiếu nại: ${name}`,
    body: "Một gian hàng khiếu nại quyết định về sản phẩm này. Cán bộ khác với người đã quyết định xin mời xem.",
  }),
  "listing.changed": (name) => ({
    title: `Bản sửa chờ duyệt: ${name}`,
    body: "Một gian hàng vừa sửa sản phẩm đang bán. Bản đã duyệt vẫn hiện cho khách tới khi bản sửa được quyết định.",
  }),
}

/** Where the department reads on. */
const deskHref = (action: string, id: string): string =>
  action === "listing.appealed" ? "/so/duyet-san-pham/khieu-nai" : `/so/duyet-san-pham?chon=${id}`

/** Who is told what of a change of a listing; null when nobody waits for it. */
export function listingNotice(action: string, listing: Listing, name: string, reason: string | null): NewNotice | null {
  const { id, seller_id, province_code } = listing
  const seller = TO_SELLER[action]?.(name, reason)
  if (seller) {
    const href = stallHref(seller_id, `/san-pham/${id}`)
    return { topic: action, to: { kind: "seller", seller_id }, ...seller, href, province_code }
  }
  const department = TO_DEPARTMENT[action]?.(name)
  if (!department) return null
  const to = { kind: "department", province_code, agency: "trade" } as const
  return { topic: action, to, ...department, href: deskHref(action, id), province_code }
}
