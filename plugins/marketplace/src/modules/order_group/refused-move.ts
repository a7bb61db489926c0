import type { OrderState } from "@san-ocop/kit/http/checkout"

const NOW: Readonly<Record<OrderState, string>> = {
  awaiting_payment: "Đơn hàng đang chờ chuyển khoản",
  placed: "Đơn hàng đang chờ gian hàng xác nhận",
  confirmed: "Gian hàng đã xác nhận đơn hàng",
  shipped: "Đơn hàng đã được giao cho đơn vị vận chuyển",
  delivery_failed: "Đơn vị vận chuyển chưa giao được",
  delivered: "Đơn hàng đã giao xong",
  returning: "Kiện hàng đang trên đường trả về gian hàng",
  returned: "Kiện hàng đã về lại gian hàng",
  cancelled: "Đơn hàng đã hủy",
}

const WISH: Readonly<Record<OrderState, string>> = {
  awaiting_payment: "không chờ chuyển khoản lại được",
  placed: "không đặt lại được",
  confirmed: "không xác nhận được nữa",
  shipped: "chưa thể ghi là đã gửi hàng",
  delivery_failed: "không ghi là giao không thành công được",
  delivered: "không thể ghi là đã giao xong",
  returning: "chưa thể ghi là đang chuyển hoàn",
  returned: "chưa thể ghi là đã nhận lại hàng",
  cancelled: "không hủy được nữa",
}

/** Says why an order cannot go from one state to another. */
export const refusedMove = (from: OrderState, to: OrderState): string => `${NOW[from]}, nên ${WISH[to]}.`
