/** Why Stripe says that a refund came to nothing (`failure_reason` of its Refund), in words for operators. */
const REASONS: Readonly<Record<string, string>> = {
  lost_or_stolen_card: "thẻ bị mất hoặc bị trộm",
  expired_or_canceled_card: "thẻ đã hết hạn hoặc đã hủy",
  charge_for_pending_refund_disputed: "khách đang đòi lại tiền qua ngân hàng",
  insufficient_funds: "tài khoản Stripe của sàn không đủ tiền",
  declined: "ngân hàng của thẻ từ chối",
  merchant_request: "sàn đã hủy lệnh hoàn ở Stripe",
}

/** What is no code of Stripe's, as what it said when it refused, is shown as it was said. */
export const refundReason = (reason: string | null): string =>
  reason === null || reason === "" || reason === "unknown" ? "Stripe không cho biết lý do" : (REASONS[reason] ?? reason)
