import type { OrderState } from "./http/checkout"

/** No sale came of these orders: nobody owes their price, and what was taken from them is taken back. */
const CALLED_OFF: readonly OrderState[] = ["cancelled", "returning", "returned"]

export const isCalledOff = (state: OrderState): boolean => CALLED_OFF.includes(state)

/** The same as a list for SQL. */
export const CALLED_OFF_SQL = CALLED_OFF.map((state) => `'${state}'`).join(", ")
