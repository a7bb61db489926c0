/**
 * What GHN's public API takes and answers, as developer.ghn.vn describes it: fields by their names there. Addresses have two levels
 * since July 2025, which `is_new_to_address` says.
 */
export type GhnItem = {
  name: string
  quantity: number
  /** Grams and centimetres of one piece. */
  weight: number
  length?: number
  width?: number
  height?: number
}

/** Body of v2/shipping-order/preview and …/create. Where it is picked up is the registered address of the shop in the header. */
export type GhnParcel = {
  /** 1: the shop pays the carriage, 2: the receiver. */
  payment_type_id: 1 | 2
  required_note: "KHONGCHOXEMHANG" | "CHOXEMHANGKHONGTHU" | "CHOTHUHANG"
  /** 2: light, 5: heavy, where each item tells its size. */
  service_type_id: 2 | 5
  /** Sent twice, it names the parcel that was made the first time. */
  client_order_code: string
  to_name: string
  to_phone: string
  to_address: string
  is_new_to_address: true
  to_ward_name: string
  to_province_name: string
  cod_amount: number
  insurance_value: number
  content: string
  note: string
  weight: number
  length: number
  width: number
  height: number
  items: GhnItem[]
}

/** What a preview says of the price. */
export type GhnQuote = { total_fee: number; expected_delivery_time: string }
export type GhnMade = GhnQuote & { order_code: string }

export const GHN_STATUSES = [
  "ready_to_pick",
  "picking",
  "cancel",
  "money_collect_picking",
  "picked",
  "storing",
  "transporting",
  "sorting",
  "delivering",
  "money_collect_delivering",
  "delivered",
  "delivery_fail",
  "waiting_to_return",
  "return",
  "return_transporting",
  "return_sorting",
  "returning",
  "return_fail",
  "returned",
  "exception",
  "damage",
  "lost",
] as const
export type GhnStatus = (typeof GHN_STATUSES)[number]

/** A parcel as v2/shipping-order/detail answers it. */
export type GhnDetail = { order_code: string; client_order_code: string; status: GhnStatus; cod_amount: number }
