import type { ReturnReason } from "@san-ocop/kit/http/return-offer"
import {
  deliverOrderWorkflow,
  moveReturnWorkflow,
  requestReturnWorkflow,
  shipOrderWorkflow,
} from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"
import { firstGoods } from "./sample-goods"
import { type Buyer, sampleOrder } from "./sample-order"

type Sample = Buyer & { reason: ReturnReason; words: string; isPromised: boolean }

/** One waits for the stall's answer, one for its money. */
const SAMPLES: readonly Sample[] = [
  {
    ...{ buyer: "Phạm Thị Mẫu", phone: "0900003011", reason: "damaged", isPromised: false },
    words: "Dữ liệu mẫu: hũ bị nứt nắp, chảy ra thùng, xin trả lại.",
  },
  {
    ...{ buyer: "Đỗ Văn Mẫu", phone: "0900003012", reason: "missing", isPromised: true },
    words: "Dữ liệu mẫu: trong kiện thiếu món đã đặt, xin hoàn tiền.",
  },
]
const LINES = `select item.item_id as line_id, item.quantity::int as quantity from group_order o
  join "order" m on m.id = o.order_id join order_item item on item.order_id = m.id and item.version = m.version
  where o.id = ? and item.deleted_at is null`

async function giveBack(seeding: Seeding, sample: Sample, variant_id: string): Promise<void> {
  const { container } = seeding
  const { buyer, reason, words, isPromised } = sample
  const id = await sampleOrder(seeding, sample, variant_id)
  const order = { id, actor: SEED_ACTOR }
  const parcel = { carrier: "Viettel Post", tracking_code: `MAU${sample.phone}` }
  await shipOrderWorkflow(container).run({ input: { ...order, ...parcel } })
  await deliverOrderWorkflow(container).run({ input: order })
  const { result: code } = await requestReturnWorkflow(container).run({
    input: {
      group_order_id: id,
      reason,
      words,
      lines: await select<{ line_id: string; quantity: number }>(container, LINES, [id]),
      account: { bank_bin: "970436", account_number: `00${sample.phone}`, holder_name: buyer },
      actor: SEED_ACTOR,
    },
  })
  if (!isPromised) return
  const [made] = await select<{ id: string }>(container, "select id from goods_return where code = ?", [code])
  const answer = { move: "waive" as const, words: "Dữ liệu mẫu: xin lỗi quý khách, gian hàng hoàn tiền ngay." }
  await moveReturnWorkflow(container).run({ input: { id: made?.id ?? "", ...answer, actor: SEED_ACTOR } })
}

/** Returns at the first sample stall. Each once: a second run finds them there. */
export async function askReturns(seeding: Seeding, shown: readonly Shown[]): Promise<void> {
  const { container } = seeding
  const written = await select<{ words: string }>(container, "select words from goods_return where words = any(?)", [
    SAMPLES.map(({ words }) => words),
  ])
  const there = new Set(written.map(({ words }) => words))
  const goods = await firstGoods(seeding, shown)
  if (!goods) return
  const open = SAMPLES.filter(({ words }) => !there.has(words))
  await report("Returns of delivered goods", open.length, async (progress) => {
    for (const sample of open) {
      await giveBack(seeding, sample, goods)
      progress.done()
    }
  })
}
