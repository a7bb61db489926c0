import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, formatDay } from "@san-ocop/kit/day"
import type { ChooseLots } from "@san-ocop/kit/http/recall"
import { sameTakes, type StoredLot } from "@san-ocop/kit/propose-lots"
import { planLines } from "./plan-lines"

type Line = { item_id: string; product_id: string | null; name: string; quantity: number }
type Lot = StoredLot & { code: string; product_id: string }
export type ToPack = { lines: readonly Line[]; lots: readonly Lot[] }

const wrong = (message: string, field: string, code: string): never => refuse("invalid_data", message, { field, code })

/** Whether this much may be taken of a lot, as it stands now. @throws Refusal invalid_data */
export function judgeLot(lot: Pick<Lot, "code" | "is_recalled" | "left">, quantity: number, field: string): void {
  if (lot.is_recalled) wrong(`Lô ${lot.code} đang bị thu hồi, không được gửi đi.`, field, "lot_recalled")
  if (quantity > lot.left) {
    wrong(`Lô ${lot.code} chỉ còn ${String(Math.max(0, lot.left))}.`, field, "lot_used_up")
  }
}

function judgeDay({ code, best_before }: Lot, field: string, today: Day): void {
  if (best_before === null || best_before >= today) return
  wrong(`Lô ${code} đã quá hạn dùng ngày ${formatDay(best_before)}.`, field, "lot_spoilt")
}

/**
 * Whether a choice of lots may be packed: each line wholly from lots of its own product, or left open.
 * @returns the lots, and the reason when they are not those that spoil first
 * @throws Refusal invalid_data that names the first wrong field
 */
export function judgeChoice({ lines, lots }: ToPack, choice: ChooseLots, today: Day) {
  const reason = choice.reason?.trim() || null
  const used = new Map<string, number>()
  const chosen = choice.lines.flatMap((one, index) => {
    const at = `lines.${String(index)}`
    const line = lines.find(({ item_id }) => item_id === one.item_id)
    if (!line) return wrong("Đơn hàng không có dòng hàng này.", `${at}.item_id`, "line_unknown")
    const sum = one.lots.reduce((total, { quantity }) => total + quantity, 0)
    if (one.lots.length > 0 && sum !== line.quantity) {
      wrong(`${line.name}: cần đủ ${String(line.quantity)}, mới chọn ${String(sum)}.`, `${at}.lots`, "not_the_quantity")
    }
    return one.lots.map(({ lot_id, quantity }) => {
      const lot = lots.find(({ id, product_id }) => id === lot_id && product_id === line.product_id)
      if (!lot) return wrong("Lô này không phải của sản phẩm trong đơn.", `${at}.lots`, "lot_unknown")
      used.set(lot_id, (used.get(lot_id) ?? 0) + quantity)
      judgeDay(lot, `${at}.lots`, today)
      judgeLot(lot, used.get(lot_id) ?? 0, `${at}.lots`)
      return { item_id: line.item_id, lot_id, quantity }
    })
  })
  const isProposal = planLines(lines, lots, today).every(({ item_id, takes }) =>
    sameTakes(
      chosen.filter((lot) => lot.item_id === item_id),
      takes,
    ),
  )
  if (!isProposal && reason === null) {
    wrong("Mời ghi lý do không gửi lô hết hạn trước.", "reason", "reason_missing")
  }
  return { lots: chosen, reason: isProposal ? null : reason }
}
