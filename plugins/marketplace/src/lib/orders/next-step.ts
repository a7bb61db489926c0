import type { OrderState } from "@san-ocop/kit/http/checkout"
import { formatMoney } from "@san-ocop/kit/format-money"

/** What happens next with an order, in one sentence for the shopper. */
export function nextStep({ state, total, name }: { state: OrderState; total: number; name: string }): string {
  switch (state) {
    case "placed":
      return `Gian hàng ${name} sẽ gọi điện xác nhận và chuẩn bị hàng.`
    case "confirmed":
      return `Gian hàng ${name} đang đóng gói để gửi hàng.`
    case "shipped":
      return `Hàng đang trên đường đến. Khi nhận, mời trả ${formatMoney(total)} cho người giao.`
    case "delivered":
      return "Đơn hàng đã giao xong. Xin cảm ơn quý khách."
    case "cancelled":
      return "Đơn hàng đã huỷ, quý khách không phải trả tiền."
  }
}
