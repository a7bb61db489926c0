import { messages } from "@/shared/i18n/messages"
import { problemText } from "../problem-text"

it.each([
  [null, 5, null],
  ["out_of_stock", 3, "Chỉ còn 3. Xin bớt số lượng."],
  ["out_of_stock", 0, "Món này vừa hết hàng. Xin bỏ khỏi giỏ."],
  ["listing_withdrawn", 3, "Món này không còn bán. Xin bỏ khỏi giỏ."],
] as const)("a line whose problem is %p with %d left says %p", (problem, stock, said) => {
  expect(problemText({ problem, stock }, messages.cart.problem)).toBe(said)
})
