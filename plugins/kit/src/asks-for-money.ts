import type { ComplaintReason, ComplaintWish } from "./http/casework"

/** Whether a complaint's reason or wish is about money given back: of a gift that is for its giver, not for who receives it. */
export const asksForMoney = (said: ComplaintReason | ComplaintWish): boolean => said === "refund"
