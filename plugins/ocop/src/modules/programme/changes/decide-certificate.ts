import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { appendAudit } from "@san-ocop/floor/lib/append-audit"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { Day } from "@san-ocop/kit/day"
import type { CertificateGround, CertificateNotice } from "@san-ocop/kit/http/catalog"
import { canMove } from "@san-ocop/kit/state-table"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import { badgeNotice, decisionNotice, GROUND_WORDS } from "../../../lib/recognition/notice-words"
import { CERTIFICATE_STATES } from "../certificate-states"
import { holdCertificate } from "./certificate-rows"
import { showsBadge } from "./shows-badge"
import { type CertificateReaders, tellOfCertificate } from "./tell-of-certificate"

export type CertificateDecision = {
  id: string
  to: "suspended" | "revoked" | "recognised"
  /** The state that the officer saw. */
  seen_state: CertificateState
  ground: CertificateGround | null
  decision_number: string
  decided_on: Day
  note: string | null
  actor: Actor
  at: Date
  readers: CertificateReaders
}

const KINDS: Record<CertificateDecision["to"], CertificateNotice["kind"]> = {
  suspended: "suspended",
  revoked: "revoked",
  recognised: "restored",
}

const NOTICE = `insert into certificate_notice (id, certificate_id, province_code, kind, ground, decision_number, decided_on, note,
  published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`

/** Suspends, revokes or restores, and tells the public, the maker and the stalls, all at once: see the service method. */
export async function decideCertificate(context: Context, decision: CertificateDecision) {
  const { id, to, ground, decision_number, decided_on, note, actor, at } = decision
  const before = await holdCertificate(context, id)
  if (before.state !== decision.seen_state) {
    refuse("conflict", "Giấy chứng nhận vừa được người khác thay đổi, xin tải lại trang.", {
      code: "changed_meanwhile",
    })
  }
  if (!canMove(CERTIFICATE_STATES, before.state, to)) {
    const details = { code: "certificate_state" }
    refuse("conflict", "Giấy chứng nhận đang ở trạng thái khác nên không thực hiện được việc này.", details)
  }
  const showed = await showsBadge(context, before.product_id, at)
  await runSql(context, `update certificate set state = ?, updated_at = ? where id = ?`, [to, at, id])
  const { province_code, number, product_id, producer_id, product_name, stars } = before
  const kind = KINDS[to]
  const row = [
    generateEntityId(undefined, "cnot"),
    id,
    province_code,
    kind,
    ground,
    decision_number,
    decided_on,
    note,
    at,
  ]
  await runSql(context, NOTICE, row)
  await appendAudit(context, {
    actor,
    action: `certificate.${kind}`,
    entity_type: "certificate",
    entity_id: id,
    province_code,
    before: { state: before.state },
    after: { state: to, decision_number, decided_on, ...(ground && { ground }) },
    reason: [ground && GROUND_WORDS[ground], note].filter(Boolean).join(": ") || null,
  })
  // Another certificate may give the badge still, or this one have ended before.
  const shows = await showsBadge(context, product_id, at)
  await tellOfCertificate(context, decision.readers, {
    ...{ topic: `certificate.${kind}`, number, province_code },
    toMaker: decisionNotice(kind, { product_name, stars, decision_number, ground, note }),
    ...(shows !== showed && { toResellers: badgeNotice(kind, product_name) }),
  })
  return { id, number, product_id, producer_id, state: to, previous: before.state }
}
