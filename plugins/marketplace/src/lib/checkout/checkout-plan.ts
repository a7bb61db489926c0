import type { CreateOrderDTO } from "@medusajs/framework/types"
import type { PaymentMethod } from "@san-ocop/kit/http/checkout"
import type { NewGroup } from "../../modules/order_group/types"

/** One line to reserve, in the shape of the core's reservation step. `id` is the order's line. */
export type Reservation = {
  id: string
  inventory_item_id: string
  required_quantity: number
  allow_backorder: boolean
  quantity: number
  location_ids: string[]
}

/** An order to create with the id that everything else refers to. */
export type PlannedOrder = CreateOrderDTO & { id: string; total: number }

/** All that a completion writes, worked out before the first write. */
export type CheckoutPlan = {
  orders: PlannedOrder[]
  reservations: Reservation[]
  group: Omit<NewGroup, "shares">
  cart: { id: string; email: string | null; completed_at: string }
  currency_code: string
  payment_method: PaymentMethod
}
