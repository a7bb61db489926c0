import type { Context } from "@medusajs/framework/types"
import { addDays, daysBetween, formatDay, vietnamDay } from "@san-ocop/kit/day"
import { lockRegistration } from "../rows"
import { linesOf, type OfProducer } from "./enter"
import { tellProducer } from "./tell"

/** Days before the last one on which a producer is reminded. */
const STEPS = [7, 30, 60] as const

/**
 * Reminds a verified producer of mandatory papers that end soon or have just ended and of which no renewal waits. Each step is
 * written once for each paper, however often this runs; a step that was missed is not made up for when a later one is due.
 */
export async function remind(context: Context, input: OfProducer): Promise<number> {
  const record = await lockRegistration(context, input.producer_id)
  if (record.state !== "verified") return 0
  const today = vietnamDay(input.at)
  let count = 0
  for (const { rule, counts, proofs } of await linesOf(context, record, input.at)) {
    const ends = counts?.expires_on
    if (!counts || !ends || !rule.mandatory || proofs.some(({ state }) => state === "waiting")) continue
    const left = daysBetween(today, ends)
    const step = left < 0 ? "grace" : STEPS.find((days) => left <= days)
    if (step === undefined) continue
    const last = formatDay(addDays(ends, rule.grace_days))
    const body =
      step === "grace"
        ? `${rule.title} đã hết hạn ngày ${formatDay(ends)}. Sau ngày ${last} mà chưa có giấy mới thì hàng tạm ngừng bán.`
        : `${rule.title} hết hạn ngày ${formatDay(ends)}, còn ${left} ngày. Mời nộp giấy mới trong hồ sơ.`
    const title = step === "grace" ? "Giấy tờ đã hết hạn" : "Giấy tờ sắp hết hạn"
    await tellProducer(context, record, {
      topic: "producer.paper_expiring",
      title,
      body,
      dedupe_key: `paper:${counts.id}:${step}`,
    })
    count += 1
  }
  return count
}
