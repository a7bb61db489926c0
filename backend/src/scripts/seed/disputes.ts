import type { DisputeReason } from "@san-ocop/kit/http/disputes"
import {
  answerDisputeWorkflow,
  deliverOrderWorkflow,
  openDisputeWorkflow,
  shipOrderWorkflow,
} from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"
import { firstGoods } from "./sample-goods"
import { type Buyer, sampleOrder } from "./sample-order"

type Sample = Buyer & { reason: DisputeReason; words: string; answer: string | null }

/** One waits for the stall's answer, one for an operator. */
const SAMPLES: readonly Sample[] = [
  {
    ...{ buyer: "Vũ Thị Mẫu", phone: "0900003031", reason: "not_as_described", answer: null },
    words: "Dữ liệu mẫu: hàng không như hình, gian hàng chưa chịu hoàn tiền.",
  },
  {
    ...{ buyer: "Bùi Văn Mẫu", phone: "0900003032", reason: "damaged" },
    words: "Dữ liệu mẫu: hũ vỡ khi tới nơi, tôi có ảnh chụp.",
    answer: "Dữ liệu mẫu: hàng gửi đi còn nguyên, đã bọc chống vỡ hai lớp.",
  },
]

async function dispute(seeding: Seeding, sample: Sample, variant_id: string): Promise<void> {
  const { container } = seeding
  const { buyer, phone, reason, words, answer } = sample
  const order = { id: await sampleOrder(seeding, sample, variant_id), actor: SEED_ACTOR }
  await shipOrderWorkflow(container).run({ input: { ...order, carrier: "Viettel Post", tracking_code: `MAU${phone}` } })
  await deliverOrderWorkflow(container).run({ input: order })
  const account = { bank_bin: "970436", account_number: `00${phone}`, holder_name: buyer }
  const said = { group_order_id: order.id, reason, words, account, actor: SEED_ACTOR }
  const { result: id } = await openDisputeWorkflow(container).run({ input: said })
  if (answer) await answerDisputeWorkflow(container).run({ input: { id, words: answer, actor: SEED_ACTOR } })
}

/** Disputes at the first sample stall. Each once: a second run finds them there. */
export async function openDisputes(seeding: Seeding, shown: readonly Shown[]): Promise<void> {
  const { container } = seeding
  const words = SAMPLES.map((sample) => sample.words)
  const written = await select<{ words: string }>(container, "select words from dispute where words = any(?)", [words])
  const there = new Set(written.map((row) => row.words))
  const goods = await firstGoods(seeding, shown)
  if (!goods) return
  const open = SAMPLES.filter((sample) => !there.has(sample.words))
  await report("Disputes about orders", open.length, async (progress) => {
    for (const sample of open) {
      await dispute(seeding, sample, goods)
      progress.done()
    }
  })
}
