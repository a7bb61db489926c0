import type { OrderState } from "@san-ocop/kit/http/checkout"

/** How far Medusa's order has come, from its own rows. */
export type OrderProgress = { cancelled: boolean; handed_over: boolean; delivered: boolean }

export type MissingSteps = { cancel: boolean; pack: boolean; deliver: boolean }

const SENT: readonly OrderState[] = ["shipped", "delivered"]

/** What Medusa's order still lacks of the state that ours is in. Nothing when the two agree. */
export const missingSteps = (state: OrderState, progress: OrderProgress): MissingSteps => ({
  cancel: state === "cancelled" && !progress.cancelled,
  pack: SENT.includes(state) && !progress.handed_over,
  deliver: state === "delivered" && !progress.delivered,
})
