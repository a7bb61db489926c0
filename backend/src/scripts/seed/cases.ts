import { clock } from "@san-ocop/floor/lib/clock"
import {
  announceRestrictionWorkflow,
  decideReportWorkflow,
  liftRestrictionWorkflow,
  receiveReportWorkflow,
  registerRequestWorkflow,
} from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"

/** Thanh Hóa: the desk that the documents lead to. */
const PROVINCE = "38"
const TWO_HOURS_MS = 2 * 3_600_000

type Goods = { sellerId: string; listingId: string; handle: string }

async function goodsOf({ container }: Seeding, shown: readonly Shown[]): Promise<Goods[]> {
  const ours = shown.filter(({ row }) => row.provinceCode === PROVINCE && row.producer !== null).slice(0, 4)
  const rows = await select<{ id: string; handle: string }>(
    container,
    "select id, handle from product where id = any(?)",
    [ours.map(({ productId }) => productId)],
  )
  const handles = new Map(rows.map(({ id, handle }) => [id, handle]))
  return ours.map(({ sellerId, listingId, productId }) => ({
    sellerId,
    listingId,
    handle: handles.get(productId) ?? "",
  }))
}

const REPORTS = [
  { reason_code: "wrong_information", words: "Dữ liệu mẫu: trang bán ghi 500 g, nhãn trên ảnh ghi 300 g." },
  { reason_code: "false_badge", words: "Dữ liệu mẫu: hộp in 5 sao, trang của sàn ghi 4 sao." },
  { reason_code: "other", words: "Dữ liệu mẫu: gọi gian hàng nhiều lần không nghe máy." },
] as const

/** What three shoppers said; the last one is answered. */
async function fillReports({ container }: Seeding, goods: readonly Goods[]): Promise<void> {
  for (const [index, said] of REPORTS.entries()) {
    const at = { kind: "listing" as const, key: goods[index]?.handle ?? "" }
    await receiveReportWorkflow(container).run({ input: { at, report: said, actor: SEED_ACTOR } })
  }
  const [last] = await select<{ id: string }>(container, "select id from shopper_report where words = ?", [
    REPORTS[2].words,
  ])
  if (!last) return
  const decision = { outcome: "dismissed" as const, answer: "Sở đã gọi được, gian hàng vẫn bán bình thường." }
  await decideReportWorkflow(container).run({ input: { report_id: last.id, decision, actor: SEED_ACTOR } })
}

/** Two papers whose clocks run, and a restriction that was lifted again. */
async function fillMeasures({ container }: Seeding, [first, second]: readonly Goods[]): Promise<void> {
  if (!first || !second) return
  const received_at = new Date(clock.now().getTime() - TWO_HOURS_MS).toISOString()
  const paper = { authority: "Chi cục Quản lý thị trường", received_at }
  const remove = {
    ...paper,
    kind: "remove_listings" as const,
    paper_number: "MẪU-01/QLTT",
    words: "Dữ liệu mẫu: đề nghị gỡ sản phẩm để kiểm tra nhãn.",
    seller_id: first.sellerId,
    listing_ids: [first.listingId],
  }
  const ask = {
    ...paper,
    kind: "seller_information" as const,
    paper_number: "MẪU-02/QLTT",
    words: "Dữ liệu mẫu: đề nghị cung cấp thông tin người bán.",
    seller_id: second.sellerId,
    listing_ids: [],
  }
  for (const request of [remove, ask]) {
    await registerRequestWorkflow(container).run({ input: { request, actor: SEED_ACTOR } })
  }
  const restriction = {
    seller_id: second.sellerId,
    ground: "complaints_ignored" as const,
    words: "Dữ liệu mẫu: ba khiếu nại không trả lời khách.",
  }
  const { result: restriction_id } = await announceRestrictionWorkflow(container).run({
    input: { restriction, actor: SEED_ACTOR },
  })
  const words = "Gian hàng đã trả lời đủ các khiếu nại."
  await liftRestrictionWorkflow(container).run({ input: { restriction_id, words, actor: SEED_ACTOR } })
}

/** Gives the desk of Thanh Hóa a few cases to handle. Once: a second run finds them there. */
export async function openCases(seeding: Seeding, shown: readonly Shown[]): Promise<void> {
  const sql = "select 1 from shopper_report where words = ? limit 1"
  const there = await select(seeding.container, sql, [REPORTS[0].words])
  if (there.length > 0) return
  const goods = await goodsOf(seeding, shown)
  if (goods.length < REPORTS.length) return
  await report("Cases for the department of Thanh Hóa", REPORTS.length + 3, async (progress) => {
    await fillReports(seeding, goods)
    progress.done(REPORTS.length)
    await fillMeasures(seeding, goods)
    progress.done(3)
  })
}
