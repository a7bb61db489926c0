import { formatDay, vietnamDay, vietnamTime } from "@san-ocop/kit/day"
import { formatMoney } from "@san-ocop/kit/format-money"
import type { OrderState } from "@san-ocop/kit/http/checkout"
import type { CardStanding } from "@san-ocop/kit/http/cards"
import type { TransferStanding } from "@san-ocop/kit/http/transfers"

type Order = {
  state: OrderState
  total: number
  name: string
  transfer: TransferStanding | null
  card: CardStanding | null
}

const until = (pay_until: string): string => {
  const at = new Date(pay_until)
  return `${vietnamTime(at)} ngày ${formatDay(vietnamDay(at))}`
}

const cancelled = (name: string, transfer: TransferStanding | null): string => {
  if (transfer && transfer.refund_due > 0)
    return `Đơn hàng đã hủy. Gian hàng ${name} phải hoàn lại ${formatMoney(transfer.refund_due)} cho quý khách.`
  if (transfer && transfer.refunded > 0)
    return `Đơn hàng đã hủy. Gian hàng ${name} ghi là đã hoàn lại ${formatMoney(transfer.refunded)} cho quý khách.`
  return "Đơn hàng đã hủy, quý khách không phải trả tiền."
}

const returned = (name: string, transfer: TransferStanding | null): string => {
  if (transfer && transfer.refund_due > 0)
    return `Hàng được trả về gian hàng ${name}. Gian hàng phải hoàn lại ${formatMoney(transfer.refund_due)} cho quý khách.`
  if (transfer && transfer.refunded > 0)
    return `Hàng được trả về gian hàng ${name}, đã ghi là hoàn lại ${formatMoney(transfer.refunded)} cho quý khách.`
  return `Hàng được trả về gian hàng ${name}. Quý khách không phải trả tiền.`
}

/** What becomes of money that a card paid and nobody is owed any more; null where there is none. */
function cardBack({ refund_due, refund_held, refunded, transferred }: CardStanding): string | null {
  if (refund_due > 0 && refund_held === "charged_back")
    return `${formatMoney(refund_due)} đang được ngân hàng của quý khách đòi lại, nên sàn chờ kết quả đó.`
  if (refund_due > 0 && refund_held === "failed")
    return `${formatMoney(refund_due)} chưa hoàn được về thẻ của quý khách. Sàn sẽ gọi quý khách để hoàn bằng cách khác.`
  if (refund_due > 0) return `${formatMoney(refund_due)} đang được hoàn về thẻ của quý khách.`
  if (refunded === 0) return null
  return transferred > 0
    ? `Đã hoàn ${formatMoney(refunded)} cho quý khách, trong đó ${formatMoney(transferred)} bằng chuyển khoản.`
    : `Đã hoàn ${formatMoney(refunded)} về thẻ của quý khách.`
}

/** The same for an order that a card pays, where it differs. */
function nextWithCard({ state, total, name, card }: Order): string | null {
  if (!card) return null
  if (state === "awaiting_payment")
    return `Mời nhập thẻ để trả ${formatMoney(total)} trước ${until(card.pay_until)}. Gian hàng ${name} giữ hàng đến lúc đó.`
  if (state === "shipped")
    return "Hàng đang trên đường đến. Thẻ đã trả tiền, quý khách không phải trả thêm cho người giao."
  const back = cardBack(card) ?? "Thẻ của quý khách không bị trừ tiền."
  if (state === "returning" || state === "returned") return `Hàng được trả về gian hàng ${name}. ${back}`
  return state === "cancelled" ? `Đơn hàng đã hủy. ${back}` : null
}

/** What happens next with an order, in one sentence for the shopper. */
export function nextStep(order: Order): string {
  const { state, total, name, transfer } = order
  const withCard = nextWithCard(order)
  if (withCard !== null) return withCard
  switch (state) {
    case "awaiting_payment":
      return `Mời chuyển khoản ${formatMoney(total)} trước ${transfer ? until(transfer.request.pay_until) : ""}. Gian hàng ${name} giữ hàng đến lúc đó.`
    case "placed":
      return `Gian hàng ${name} sẽ gọi điện xác nhận và chuẩn bị hàng.`
    case "confirmed":
      return `Gian hàng ${name} đang đóng gói để gửi hàng.`
    case "shipped":
      return transfer
        ? "Hàng đang trên đường đến. Quý khách đã chuyển khoản, không phải trả thêm cho người giao."
        : `Hàng đang trên đường đến. Khi nhận, mời trả ${formatMoney(total)} cho người giao.`
    case "delivery_failed":
      return `Đơn vị vận chuyển chưa giao được. Mời quý khách gọi gian hàng ${name} để hẹn giao lại.`
    case "returning":
    case "returned":
      return returned(name, transfer)
    case "delivered":
      return "Đơn hàng đã giao xong. Xin cảm ơn quý khách."
    case "cancelled":
      return cancelled(name, transfer)
  }
}
