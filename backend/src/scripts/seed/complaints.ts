import type { CaseSide, ComplaintOutcome, ComplaintReason, ComplaintWish } from "@san-ocop/kit/http/casework"
import {
  fileCaseAppealWorkflow,
  openComplaintWorkflow,
  speakOnComplaintWorkflow,
} from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"
import { sampleOrder } from "./sample-order"
import { sentAnywhere } from "./sent-anywhere"

/** Thanh Hóa: the desk that the documents lead to. */
const PROVINCE = "38"

type Said = { move: "answer" | "escalate" | "decide"; words: string; outcome?: ComplaintOutcome }
/** Whose each move is. */
const SIDES: Readonly<Record<Said["move"], CaseSide>> = { answer: "seller", escalate: "shopper", decide: "department" }
type Sample = {
  buyer: string
  phone: string
  reason_code: ComplaintReason
  wish: ComplaintWish
  words: string
  said: Said[]
  /** Why the shopper does not agree with what was decided. */
  appeal?: string
}

/** One waits for the department, one for the shopper's word, one for the stall; of one the decision is appealed against. */
const SAMPLES: readonly Sample[] = [
  {
    ...{ buyer: "Nguyễn Thị Mẫu", phone: "0900003001", reason_code: "not_received", wish: "refund" },
    words: "Dữ liệu mẫu: gian hàng đã nhận đơn mà chưa thấy gửi hàng, xin trả lại tiền.",
    said: [
      { move: "answer", words: "Dữ liệu mẫu: mẻ mới tuần sau mới xong, mong khách chờ thêm." },
      { move: "escalate", words: "Dữ liệu mẫu: tôi không chờ được nữa, nhờ Sở xem giúp." },
    ],
  },
  {
    ...{ buyer: "Trần Văn Mẫu", phone: "0900003002", reason_code: "not_received", wish: "deliver" },
    words: "Dữ liệu mẫu: gọi hỏi bao giờ giao mà không ai trả lời.",
    said: [{ move: "answer", words: "Dữ liệu mẫu: ngày mai gian hàng gửi, mong khách thông cảm." }],
  },
  {
    ...{ buyer: "Lê Thị Mẫu", phone: "0900003003", reason_code: "other", wish: "explain" },
    words: "Dữ liệu mẫu: muốn hỏi vì sao phí gửi cao hơn lần trước.",
    said: [],
  },
  {
    ...{ buyer: "Phạm Thị Mẫu", phone: "0900003004", reason_code: "not_received", wish: "refund" },
    words: "Dữ liệu mẫu: hẹn giao ba lần đều không tới, xin trả lại toàn bộ tiền.",
    said: [
      { move: "answer", words: "Dữ liệu mẫu: gọi ba lần khách không nghe máy nên phải mang hàng về." },
      { move: "escalate", words: "Dữ liệu mẫu: tôi có nhật ký cuộc gọi, nhờ Sở xem giúp." },
      { move: "decide", outcome: "partial_refund", words: "Dữ liệu mẫu: gian hàng trả lại một nửa tiền hàng." },
    ],
    appeal: "Dữ liệu mẫu: hàng chưa nhận được hộp nào, xin trả lại đủ tiền.",
  },
]

async function complain(seeding: Seeding, sample: Sample, variant_id: string): Promise<void> {
  const { container } = seeding
  const order_id = await sampleOrder(seeding, sample, variant_id)
  const { reason_code, wish, words } = sample
  const complaint = { order_id, by_receiver: false, reason_code, wish, words, actor: SEED_ACTOR }
  const { result: code } = await openComplaintWorkflow(container).run({ input: complaint })
  const [row] = await select<{ id: string }>(container, "select id from complaint where code = ?", [code])
  for (const { move, ...said } of sample.said) {
    const input = { complaint_id: row?.id ?? "", side: SIDES[move], move, ...said, actor: SEED_ACTOR }
    await speakOnComplaintWorkflow(container).run({ input })
  }
  if (!sample.appeal) return
  const appeal = { case_kind: "complaint" as const, case_id: row?.id ?? "", side: "shopper" as const }
  await fileCaseAppealWorkflow(container).run({ input: { ...appeal, words: sample.appeal, actor: SEED_ACTOR } })
}

/** Orders that wait for their parcels, and what their buyers complain about. Each once: a second run finds them there. */
export async function openComplaints(seeding: Seeding, shown: readonly Shown[]): Promise<void> {
  const { container } = seeding
  const written = await select<{ words: string }>(container, "select words from complaint where words = any(?)", [
    SAMPLES.map(({ words }) => words),
  ])
  const there = new Set(written.map(({ words }) => words))
  const open = SAMPLES.filter(({ words }) => !there.has(words))
  const ours = shown.filter(({ row }) => row.provinceCode === PROVINCE && row.producer !== null).slice(1)
  const goods = await select<{ variant_id: string }>(
    container,
    `select variant_id from listing l where id = any(?) and ${sentAnywhere("l")} order by id`,
    [ours.slice(0, 2 * SAMPLES.length).map(({ listingId }) => listingId)],
  )
  const [first] = goods
  if (!first) return
  await report("Orders and complaints of Thanh Hóa", open.length, async (progress) => {
    for (const [index, sample] of open.entries()) {
      await complain(seeding, sample, (goods[index] ?? first).variant_id)
      progress.done()
    }
  })
}
