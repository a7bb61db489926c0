import type { Day } from "../day"

/** A delivered parcel whose cash the carrier has not paid on yet. `days`: how long he has had it. */
export type OpenRemittance = {
  id: string
  code: string
  tracking_code: string | null
  delivered_on: Day
  days: number
  amount: number
}
/** What one carrier still has to pay the stall. */
export type CarrierDebt = { carrier: string; amount: number; oldest_days: number; orders: OpenRemittance[] }

/** GET /seller/:seller_id/remittances; POST SayRemitted answers the same: all of the orders, or none. Said again it changes nothing. */
export type RemittancePage = { carriers: CarrierDebt[]; amount: number }
export type SayRemitted = { orders: string[] }
