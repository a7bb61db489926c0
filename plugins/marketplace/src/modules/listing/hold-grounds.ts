/** Why a listing is kept off sale apart from its own review. */
export const HOLD_GROUNDS = ["producer_suspended", "seller_restricted", "authority_request", "recalled"] as const

export type HoldGround = (typeof HOLD_GROUNDS)[number]

/** Grounds that lie with the maker of the goods: they hold wherever the goods are sold, also on another province's floor. */
export const GROUNDS_OF_MAKER: readonly HoldGround[] = ["producer_suspended", "recalled"]
