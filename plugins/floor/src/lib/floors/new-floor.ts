import type { Actor } from "../actor"

/** What opening a floor needs to be told; name, address and old names follow from the province. */
export type NewFloor = {
  province_code: string
  department_name: string
  department_phone: string
  department_email: string
  department_address: string
  /** Who holds the shopper's money: "direct" (the seller, by default) or "collected". */
  settlement_mode?: "direct" | "collected"
  is_sample?: boolean
}

export type CreateFloor = { actor: Actor; floor: NewFloor }
