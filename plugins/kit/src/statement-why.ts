/** Why an amount stands in a stall's monthly statement, in the order in which things happen to an order, in words that its stall reads. */
export const STATEMENT_WHY = {
  sold: "Khách đặt đơn",
  lowered: "Gian hàng bớt tiền trước khi giao",
  called_off: "Đơn hủy hoặc không giao được",
  transferred: "Khách chuyển khoản cho gian hàng",
  transfer_back: "Gian hàng chuyển trả khách",
  charged: "Phí sàn và thuế của đơn đã giao",
  carrier_paid: "Đơn vị vận chuyển trả tiền thu hộ",
  carrier_fee: "Phí đơn vị vận chuyển giữ lại",
  given_back: "Gian hàng hoàn bớt tiền sau khi giao",
  returned: "Khách trả hàng",
  ruled: "Phân xử: hoàn tiền cho khách",
  borne: "Phân xử: sàn chịu thay gian hàng",
  refunded: "Gian hàng đã chuyển tiền hoàn cho khách",
  paid_out: "Sàn chi tiền cho gian hàng",
  other: "Khoản khác",
} as const

export type StatementWhy = keyof typeof STATEMENT_WHY

/** What changes what a delivered order brought. */
export const TAKEN_WHY = ["given_back", "returned", "ruled", "borne"] as const satisfies readonly StatementWhy[]
