import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import { addDays, vietnamDay } from "@san-ocop/kit/day"
import {
  acceptProofWorkflow,
  askBankChangeWorkflow,
  askCorrectionWorkflow,
  suspendProducerWorkflow,
  verifyProducerWorkflow,
} from "@san-ocop/ocop/workflows"
import { select } from "./context"
import type { ReachedAfter, ReachedState } from "./registration-plan"
import { handInSamplePaper } from "./registration-steps"

export type Parties = { of: { actor: Actor; registration_id: string }; officer: Actor; producer_id: string }
type GoOn = (container: MedusaContainer, parties: Parties) => Promise<unknown>

/** A renewed paper and another bank account wait to be looked at. */
const renew: GoOn = async (container, { of, producer_id }) => {
  const today = vietnamDay(clock.now())
  const renewal = { number: "MẪU-2027", issuer: "Chi cục mẫu", issued_on: today, expires_on: addDays(today, 1095) }
  await handInSamplePaper(container, of, producer_id, { requirement: "food_safety", kind: "document", ...renewal })
  const account = { bank_name: "Vietcombank", bank_account: "0071 0001 23456", bank_account_name: "TAI KHOAN MAU" }
  await askBankChangeWorkflow(container).run({ input: { ...of, account } })
}

const NEW_HEAD = { street: "Số 8, xóm Mẫu", representative_name: "Người mẫu Luận Văn" }

const GO_ON: Readonly<Record<ReachedAfter, GoOn>> = {
  verified_waiting: renew,
  correction_asked: (container, { of }) => {
    const correction = { ...NEW_HEAD, note: "Dữ liệu mẫu: đổi người đại diện và dời kho, kèm giấy đăng ký cấp lại." }
    return askCorrectionWorkflow(container).run({ input: { ...of, correction } })
  },
  suspension_announced: (container, { officer, producer_id }) => {
    const why = { reason_code: "violation" as const, reason: "Dữ liệu mẫu: nhãn thiếu nơi sản xuất, đã nhắc hai lần." }
    return suspendProducerWorkflow(container).run({ input: { actor: officer, producer_id, ...why } })
  },
  suspended: (container, { officer, producer_id }) => {
    const why = { reason_code: "violation" as const, reason: "Dữ liệu mẫu: phiếu kiểm nghiệm báo quá hàm lượng muối." }
    const at_once = "urgent_harm" as const
    return suspendProducerWorkflow(container).run({ input: { actor: officer, producer_id, ...why, at_once } })
  },
}

export const isAfter = (reached: ReachedState): reached is ReachedAfter => reached in GO_ON

/** Has all papers accepted and the producer verified, and lets happen what the plan says came then. */
export async function verifyAndGoOn(
  container: MedusaContainer,
  reached: ReachedAfter,
  parties: Parties,
): Promise<void> {
  const { officer, producer_id } = parties
  const desk = { actor: officer, producer_id }
  const proofs = await select<{ id: string }>(
    container,
    "select id from requirement_proof where producer_id = ? and state = 'waiting'",
    [producer_id],
  )
  for (const { id } of proofs) await acceptProofWorkflow(container).run({ input: { ...desk, proof_id: id } })
  await verifyProducerWorkflow(container).run({ input: desk })
  await GO_ON[reached](container, parties)
}
