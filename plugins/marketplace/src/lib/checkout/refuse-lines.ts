import { refuse } from "@san-ocop/floor/lib/problem"
import type { CartLine } from "@san-ocop/kit/http/checkout"
import { MAX_QUANTITY, stopsOrder } from "./judge-lines"
import type { JudgedLine, LoadedLine } from "./types"

type Stop = {
  code: Exclude<CartLine["problem"], "price_changed" | null>
  say: (names: string) => string
  /** How a line is named; by its product alone where nothing else is said. */
  name?: (line: LoadedLine) => string
}

/** How much is left of a product, after its name. */
export const saysLeft = (stock: number): string => (stock > 0 ? `chỉ còn ${String(stock)}` : "đã hết hàng")

const STOPS: readonly Stop[] = [
  { code: "seller_suspended", say: (names) => `Gian hàng đang tạm dừng bán: ${names}. Vui lòng bỏ khỏi giỏ hàng.` },
  {
    code: "listing_held",
    say: (names) => `Tạm ngừng bán theo yêu cầu của cơ quan quản lý: ${names}. Vui lòng bỏ khỏi giỏ hàng.`,
  },
  { code: "listing_withdrawn", say: (names) => `Không còn bán: ${names}. Vui lòng bỏ khỏi giỏ hàng.` },
  {
    code: "out_of_reach",
    say: (names) =>
      `Gian hàng chưa gửi đến tỉnh, thành phố này: ${names}, vì cần giữ lạnh hoặc khó gửi xa. Vui lòng bỏ khỏi giỏ hàng, đổi nơi nhận, hoặc gọi cho gian hàng.`,
  },
  {
    code: "out_of_stock",
    say: (names) => `Không đủ hàng: ${names}. Vui lòng giảm số lượng hoặc bỏ khỏi giỏ hàng.`,
    name: ({ name, seller_name, stock }) => `“${name}” của ${seller_name} ${saysLeft(stock)}`,
  },
]

const named = (lines: readonly LoadedLine[], name = ({ name }: LoadedLine) => `“${name}”`): string =>
  [...new Set(lines.map(name))].join(", ")

/** Refuses an order that holds lines which cannot be bought now, naming them. @throws Refusal conflict */
export function refuseStoppedLines(lines: readonly JudgedLine[], orphans: readonly LoadedLine[]): void {
  for (const { code, say, name } of STOPS) {
    const stopped: LoadedLine[] = lines.filter((line) => stopsOrder(line) && line.problem === code)
    if (code === "listing_withdrawn") stopped.push(...orphans)
    if (stopped.length > 0) refuse("conflict", say(named(stopped, name)), { code, field: "cart" })
  }
  const tooMany = lines.filter((line) => line.quantity > MAX_QUANTITY)
  if (tooMany.length > 0) {
    refuse("invalid_data", `Mỗi sản phẩm đặt nhiều nhất ${MAX_QUANTITY}: ${named(tooMany)}.`, { code: "too_many" })
  }
}
