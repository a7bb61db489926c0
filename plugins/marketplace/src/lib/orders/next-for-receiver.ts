import type { GiftParcel } from "@san-ocop/kit/http/checkout"

/** What happens next with a gift, in one sentence for who receives it: the same however it was paid. */
export function nextForReceiver(state: GiftParcel["state"], stall: string): string {
  switch (state) {
    case "placed":
      return `Gian hàng ${stall} sẽ chuẩn bị quà.`
    case "confirmed":
      return `Gian hàng ${stall} đang đóng gói để gửi quà.`
    case "shipped":
      return "Quà đang trên đường đến. Nếu phải trả tiền cho người giao, số tiền ghi trên tem kiện hàng."
    case "delivery_failed":
      return `Đơn vị vận chuyển chưa giao được. Mời gọi gian hàng ${stall} để hẹn giao lại.`
    case "delivered":
      return "Quà đã giao xong."
    case "returning":
    case "returned":
      return `Quà được trả về gian hàng ${stall}.`
    case "cancelled":
      return "Đơn hàng đã hủy."
  }
}
