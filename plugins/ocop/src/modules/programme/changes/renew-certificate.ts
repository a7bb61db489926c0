import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Day } from "@san-ocop/kit/day"
import type { IssuerLevel } from "@san-ocop/kit/http/recognition"
import { canMove } from "@san-ocop/kit/state-table"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { badgeNotice, renewalNotice } from "../../../lib/recognition/notice-words"
import { CERTIFICATE_STATES } from "../certificate-states"
import { holdCertificate, insertCertificates } from "./certificate-rows"
import { decisionKey, fileDecisions } from "./file-decisions"
import { showsBadge } from "./shows-badge"
import { type CertificateReaders, tellOfCertificate } from "./tell-of-certificate"

export type Renewal = {
  id: string
  number: string
  stars: number
  decision_number: string
  decided_on: Day
  issuer_level: IssuerLevel
  issuer_name: string
  valid_until: Day
  score_a: number | null
  score_b: number | null
  score_c: number | null
  actor: Actor
  at: Date
  readers: CertificateReaders
}

const MAKER = `select m.name from product_producer k join producer m on m.id = k.producer_id
  where k.product_id = ? and k.producer_id <> ? and k.deleted_at is null`

/** Recognition is given to a maker's product: what somebody else makes by now is recognised anew. @throws Refusal not_allowed */
async function refuseFormerMaker(
  context: Context,
  { product_id, producer_id }: { product_id: string | null; producer_id: string | null },
): Promise<void> {
  if (product_id === null || producer_id === null) return
  const [maker] = await runSql<{ name: string }>(context, MAKER, [product_id, producer_id])
  if (!maker) return
  refuse(
    "not_allowed",
    `Sản phẩm này nay do ${maker.name} làm ra, nên giấy của chủ thể trước không gia hạn được. Nếu có quyết định công nhận cho chủ thể mới, mời ghi bằng tệp quyết định.`,
    { code: "another_maker" },
  )
}

/** Lets a new certificate follow an old one: see the service method. */
export async function renewCertificate(context: Context, renewal: Renewal) {
  const { id: oldId, actor, at, readers, ...facts } = renewal
  const old = await holdCertificate(context, oldId)
  const { province_code, product_id, producer_id, product_name, is_sample } = old
  const state = facts.stars > old.stars ? "upgraded" : "renewed"
  if (old.replaced_from !== null) {
    refuse("conflict", "Đã có giấy chứng nhận mới thay cho giấy này, xin tải lại trang.", { code: "changed_meanwhile" })
  }
  if (!canMove(CERTIFICATE_STATES, old.state, state)) {
    const words = "Giấy chứng nhận này không gia hạn được. Nếu đang tạm đình chỉ, xin khôi phục trước."
    refuse("conflict", words, { code: "certificate_state" })
  }
  await refuseFormerMaker(context, old)
  if (old.decided_on !== null && facts.decided_on <= old.decided_on) {
    const words = "Quyết định mới phải ký sau quyết định cũ, xin xem lại ngày."
    refuse("invalid_data", words, { field: "decided_on", code: "not_after_the_old_one" })
  }
  const showed = await showsBadge(context, product_id, at)
  const named = { ...facts, province_code }
  const decisions = await fileDecisions(context, [named], { actor, import_id: null })
  const decision_id = decisions.get(decisionKey(named)) ?? null
  const id = generateEntityId(undefined, "cert")
  const place = { product_id, producer_id, product_name, province_code, is_sample: is_sample ?? false }
  const chain = { decision_id, renewed_from_id: oldId, replaced_from: null, import_id: null }
  await insertCertificates(context, [{ id, ...facts, ...place, ...chain, state, valid_from: facts.decided_on }], at)
  const replaced = [facts.decided_on, at, oldId]
  await runSql(context, `update certificate set replaced_from = ?, updated_at = ? where id = ?`, replaced)
  const entry = { actor, entity_type: "certificate", province_code }
  const after = { number: facts.number, stars: facts.stars, state, valid_until: facts.valid_until, follows: old.number }
  await appendAudit(context, { ...entry, action: `certificate.${state}`, entity_id: id, after })
  await appendAudit(context, {
    ...entry,
    action: "certificate.replaced",
    entity_id: oldId,
    after: { replaced_from: facts.decided_on, by: facts.number },
  })
  // Who only sells the goods was told when it ended.
  const isBack = !showed && (await showsBadge(context, product_id, at))
  await tellOfCertificate(context, readers, {
    ...{ topic: `certificate.${state}`, number: facts.number, province_code },
    toMaker: renewalNotice(state, { product_name, ...facts }),
    ...(isBack && { toResellers: badgeNotice("restored", product_name) }),
  })
  return { id, number: facts.number, product_id, state, old_id: oldId }
}
