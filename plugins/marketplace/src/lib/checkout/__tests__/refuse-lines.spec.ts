import { judgeLines } from "../judge-lines"
import { refuseStoppedLines } from "../refuse-lines"
import { line } from "./line"

it("goods that are too few are named with their stall and with what is left of them, each once", () => {
  const { lines, orphans } = judgeLines(
    [
      line({ quantity: 3 }),
      line({ id: "cali_2", quantity: 3 }),
      line({ id: "cali_3", variant_id: "variant_2", name: "Nước mắm", seller_name: "Gian Hai", stock: 0 }),
      line({ id: "cali_4", variant_id: "variant_3", name: "Chè" }),
    ],
    "01",
  )
  const message =
    "Không đủ hàng: “Mật ong” của Gian Một chỉ còn 5, “Nước mắm” của Gian Hai đã hết hàng. Vui lòng giảm số lượng hoặc bỏ khỏi giỏ hàng."
  const refused = { type: "conflict", code: "out_of_stock", field: "cart", message }
  expect(() => {
    refuseStoppedLines(lines, orphans)
  }).toThrow(expect.objectContaining(refused) as Error)
})
