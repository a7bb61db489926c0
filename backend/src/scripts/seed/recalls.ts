import { systemActor } from "@san-ocop/floor/lib/actor"
import {
  approveRecallWorkflow,
  closeRecallWorkflow,
  draftRecallWorkflow,
  traceRecallWorkflow,
} from "@san-ocop/ocop/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import { report } from "./progress"

/** Thanh Hóa: the desk that the documents lead to. */
const PROVINCE = "38"
const REQUEST_KEY = "5f0f3d0e-3c1b-4a57-9d52-6a0f6d5c3801"
const SECOND_OFFICER = systemActor("seed-second-officer")

/** A finished drill: what a department sees after it practised. It changed nothing and told nobody. */
export async function practiseRecall({ container }: Seeding): Promise<void> {
  const there = await select(container, "select 1 from recall where request_key = ?", [REQUEST_KEY])
  const lots = await select<{ code: string }>(
    container,
    "select code from lot where province_code = ? and kind = 'goods' and deleted_at is null order by code limit 1",
    [PROVINCE],
  )
  if (there.length > 0 || lots.length === 0) return
  await report("A recall drill of Thanh Hóa", 1, async (progress) => {
    const recall = {
      request_key: REQUEST_KEY,
      is_drill: true,
      hazard_class: "moderate" as const,
      reason: "Dữ liệu mẫu: giả định mẫu kiểm nghiệm có độ ẩm vượt mức.",
      advice: "Dữ liệu mẫu: giữ hàng lại, không dùng, chờ gian hàng gọi.",
      contact_phone: "0900000001",
      lots: lots.map(({ code }) => ({ code })),
    }
    const draft = { recall, seller_id: null, actor: SEED_ACTOR, is_sample: true }
    const { result: recall_id } = await draftRecallWorkflow(container).run({ input: draft })
    await approveRecallWorkflow(container).run({ input: { recall_id, actor: SECOND_OFFICER } })
    await traceRecallWorkflow(container).run({ input: { recall_id } })
    const words = "Dữ liệu mẫu: tìm đủ lô và người mua trong vài giây."
    await closeRecallWorkflow(container).run({ input: { recall_id, words, actor: SEED_ACTOR } })
    progress.done(1)
  })
}
