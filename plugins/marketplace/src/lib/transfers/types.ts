import type { OrderState } from "@san-ocop/kit/http/checkout"

/** Where a stall's shoppers pay into. */
export type AccountFacts = { bank_bin: string; account_number: string; holder_name: string; is_sample: boolean }

/** What a shopper has to transfer for one order, as its placing writes it. `pay_until` in ISO 8601, since it passes through workflow steps. */
export type NewOrderTransfer = AccountFacts & {
  group_order_id: string
  seller_id: string
  memo: string
  amount: number
  pay_until: string
}

/** An order that is paid by transfer, locked for a change. Sums in dong. */
export type TransferOrder = {
  id: string
  code: string
  seller_id: string
  floor_id: string
  province_code: string
  state: OrderState
  amount: number
  paid_by: "bank" | "seller" | null
  received: number
  waived: number
  refunded: number
  is_confirmed: boolean
}
