import type { OrderState } from "@san-ocop/kit/http/checkout"

/** How far Medusa's order has come, from its own rows. */
export type OrderProgress = {
  cancelled: boolean
  handed_over: boolean
  delivered: boolean
  /** Its payment is called off, or there is none to call off. */
  voided: boolean
  taken_back: boolean
}

export type MissingSteps = { cancel: boolean; pack: boolean; deliver: boolean; void: boolean; take_back: boolean }

const SENT: readonly OrderState[] = ["shipped", "delivery_failed", "delivered", "returning", "returned"]
const COMING_BACK: readonly OrderState[] = ["returning", "returned"]

/** What Medusa's order still lacks of the state that ours is in. Nothing when the two agree. */
export const missingSteps = (state: OrderState, progress: OrderProgress): MissingSteps => ({
  cancel: state === "cancelled" && !progress.cancelled,
  pack: SENT.includes(state) && !progress.handed_over,
  deliver: state === "delivered" && !progress.delivered,
  void: COMING_BACK.includes(state) && !progress.voided,
  take_back: state === "returned" && !progress.taken_back,
})
