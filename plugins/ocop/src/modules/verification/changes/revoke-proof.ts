import type { Context } from "@medusajs/framework/types"
import { lockRegistration } from "../rows"
import { DECIDES, lockProof, type OfProof, settleProof, titleOf } from "./proofs"
import { auditProducer, refuseMoved } from "./shared"
import { tellProducer } from "./tell"

export type RevokeProof = OfProof & { reason: string }

/**
 * An officer takes back the acceptance of a paper, promise or waiver, and says why: from now on the next best one counts, or none.
 * The producer's own state stays: whether he is suspended for it, is another decision. @throws Refusal not_found, conflict
 */
export async function revokeProof(context: Context, input: RevokeProof): Promise<void> {
  const { producer_id, proof_id, reason, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  if (!DECIDES.includes(record.state)) refuseMoved()
  const { id, requirement, kind } = await lockProof(context, producer_id, proof_id, "revoked")
  await settleProof(context, id, { to: "revoked", reason, actor, at })
  const states = { before: { state: "accepted" }, after: { state: "revoked", proof: id, requirement, kind } }
  await auditProducer(context, input, record, "proof_revoked", { ...states, reason })
  await tellProducer(context, record, {
    topic: "producer.proof_revoked",
    title: "Giấy tờ bị thu hồi",
    body: `${await titleOf(context, requirement)}: ${reason} Mời nộp giấy khác trong hồ sơ.`,
  })
}
