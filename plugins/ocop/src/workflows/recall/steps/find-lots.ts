import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type Actor, mayVerify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { NamedLot, NewRecall } from "@san-ocop/kit/http/recall"
import { assertMayDraft } from "../../../lib/recall/may-recall"
import { ofSellerSql } from "../../../lib/traceability/of-seller-sql"
import { readRows } from "@san-ocop/floor/lib/read-rows"

export type DraftRecall = { recall: NewRecall; seller_id: string | null; actor: Actor; is_sample?: boolean }
type Lot = { id: string; code: string; producer_id: string; province_code: string; is_own: boolean }

const LOTS = `select x.id, x.code, x.producer_id, x.province_code, ${ofSellerSql("x", "?")} as is_own
  from lot x where x.code = any(?) and x.deleted_at is null`

const unknown = (code: string, index: number): never =>
  refuse("not_found", `Không tìm thấy lô ${code}. Mời xem lại mã lô.`, {
    field: `lots.${String(index)}.code`,
    code: "lot_unknown",
  })

function rangeOf({ first_item, last_item }: NamedLot, index: number) {
  const [first, last] = [first_item ?? last_item ?? null, last_item ?? first_item ?? null]
  if (first !== null && last !== null && last < first) {
    refuse("invalid_data", "Số tem cuối phải từ số tem đầu trở đi.", {
      field: `lots.${String(index)}.last_item`,
      code: "range_backwards",
    })
  }
  return { first_item: first, last_item: last }
}

/**
 * The lots that a draft names, all of one producer; of a stall's draft its own.
 * @throws Refusal not_found, for another province's or another stall's lot too; invalid_data
 */
export const findLotsToRecallStep = createStep(
  "find-lots-to-recall",
  async ({ recall, seller_id, actor }: DraftRecall, { container }) => {
    const codes = recall.lots.map(({ code }) => code)
    const found = new Map(
      (await readRows<Lot>(container, LOTS, [seller_id, seller_id, codes])).map((lot) => [lot.code, lot]),
    )
    const lots = recall.lots.map((named, index) => {
      const lot = found.get(named.code) ?? unknown(named.code, index)
      return { lot, row: { lot_id: lot.id, ...rangeOf(named, index) } }
    })
    const producer = lots[0]?.lot ?? refuse("invalid_data", "Vui lòng chọn ít nhất một lô.", { field: "lots" })
    for (const [index, { lot }] of lots.entries()) {
      const isForeign = actor.province_code !== null && lot.province_code !== actor.province_code
      if (actor.type === "officer" && mayVerify(actor) && isForeign) unknown(lot.code, index)
      // Another stall sells for the same producer: its lots are its own.
      if (seller_id !== null && !lot.is_own) unknown(lot.code, index)
      if (lot.producer_id !== producer.producer_id) {
        refuse("invalid_data", "Mỗi đợt thu hồi là hàng của một chủ thể.", {
          field: `lots.${String(index)}.code`,
          code: "another_producer",
        })
      }
    }
    const { producer_id, province_code } = producer
    assertMayDraft(actor, { province_code, seller_id })
    return new StepResponse({ producer_id, province_code, lots: lots.map(({ row }) => row) })
  },
)
