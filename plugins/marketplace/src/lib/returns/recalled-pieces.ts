import { refuse } from "@san-ocop/floor/lib/problem"
import type { ReturnableLine } from "./returnable"

/**
 * Which recalled pieces `quantity` of an order are. Of several products those that cost more come first: nobody is paid back too little
 * because a stall counted a parcel as a whole.
 * @throws Refusal invalid_data for more than were recalled and are left
 */
export function dearestFirst(
  lines: readonly ReturnableLine[],
  quantity: number,
): { line_id: string; quantity: number }[] {
  let open = quantity
  const taken = [...lines]
    .sort((a, b) => b.unit_price - a.unit_price)
    .flatMap(({ line_id, recalled }) => {
      const pieces = Math.min(open, recalled)
      open -= pieces
      return pieces > 0 ? [{ line_id, quantity: pieces }] : []
    })
  if (open > 0) {
    refuse("invalid_data", `Đơn này chỉ còn ${String(quantity - open)} sản phẩm bị thu hồi có thể trả.`, {
      field: "quantity",
      code: "more_than_recalled",
    })
  }
  return taken
}
