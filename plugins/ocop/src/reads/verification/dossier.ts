import type { MedusaContainer } from "@medusajs/framework/types"
import { assertMaySee, mayDecide, mayVerify } from "@san-ocop/floor/lib/actor"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ChecklistItem } from "@san-ocop/kit/http/verification"
import type { VerificationDossier, VerificationMove } from "@san-ocop/kit/http/verification-desk"
import { mayBeVerified, mayComeBack } from "@san-ocop/kit/requirement-standing"
import { MAY_WAIT, WAITING_OF_ALL, WAITING_SINCE } from "@san-ocop/marketplace/reads/listings/waiting-producers-sql"
import { barredFrom, barredFromWaiting } from "../../lib/own-decision"
import { TYPED_BY_SQL } from "../../lib/verification/typed-by-sql"
import { MAY_HAND_IN } from "../../modules/verification/changes/proofs"
import { readRows } from "../rows"
import { readDuplicates } from "./duplicates"
import { readProducerHistory } from "./history"
import { type RegistrationPageRow, readRegistrationRow } from "./registration-row"
import { registrationsOf } from "./registration"

/** What decides nothing: others do on what was prepared. */
const PREPARES: readonly VerificationMove[] = ["issue_link", "fill_in"]

type Known = { checklist: ChecklistItem[]; typed: boolean; barred: boolean }

/**
 * What this officer may do with the registration now; `typed`: whether he opened it or filled it in; `barred`: whether he stands behind
 * the producer.
 */
function movesOf(
  officer: OfficerOnDuty,
  row: RegistrationPageRow,
  { checklist, typed, barred }: Known,
): VerificationMove[] {
  if (!mayVerify(officer)) return []
  const { state, appeal, member_id, has_account, bank_change, correction, suspension } = row
  // What is asked for because of a correction does not bind him yet.
  const binding = checklist.filter(({ for_correction }) => !for_correction)
  const decides = state === "under_review" || state === "verified" || state === "suspended"
  const moves: [VerificationMove, boolean][] = [
    ["start", state === "submitted"],
    ["request_information", state === "under_review"],
    ["verify", state === "under_review" && mayBeVerified(binding)],
    ["reject", state === "under_review"],
    ["suspend", state === "verified"],
    ["reinstate", state === "suspended" ? mayComeBack(binding) : suspension !== null],
    ["close", state === "suspended"],
    ["decide_appeal", appeal !== null && appeal.outcome === null && appeal.against_decided_by !== officer.id],
    ["decide_proofs", decides],
    ["waive", decides && !typed],
    ["issue_link", member_id === null && state !== "closed"],
    ["decide_bank_change", mayDecide(officer, "trade") && bank_change?.state === "waiting"],
    ["confirm_correction", correction?.state === "waiting" && correction.asked_by_id !== officer.id],
    ["refuse_correction", correction?.state === "waiting"],
    ["fill_in", !has_account && MAY_HAND_IN.includes(state)],
  ]
  return moves.flatMap(([move, may]) => (may && (!barred || PREPARES.includes(move)) ? [move] : []))
}

const LINK = `select expires_at from onboarding_link where producer_id = ? and used_at is null and revoked_at is null
  and expires_at > ? and deleted_at is null`

const OWN_PROOFS = `select id from requirement_proof where producer_id = ? and created_by = ? and kind <> 'waiver' and deleted_at is null`

const NEXT = `select producer_id from (select p.id as producer_id, ${WAITING_SINCE} as since
    from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null ${WAITING_OF_ALL}
    where r.deleted_at is null and p.verification_state in ${MAY_WAIT} and (?::text is null or p.province_code = ?) and p.id <> ?) one
  where since is not null order by (since, producer_id) > (coalesce(?::timestamptz, '-infinity'), ?) desc, since, producer_id limit 1`

async function nextOf(
  container: MedusaContainer,
  province: string | null,
  { producer_id, waiting_since }: RegistrationPageRow,
): Promise<string | null> {
  const bindings = [province, province, producer_id, waiting_since, producer_id]
  const [next] = await readRows<{ producer_id: string }>(container, NEXT, bindings)
  return next?.producer_id ?? null
}

/**
 * Why an officer who stands behind the producer decides nothing here, and who does; null for everybody else. Where money for him goes only
 * trade officers decide, so of them another one is asked for.
 */
async function barredFromProducer(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  { producer_id: id, province_code, appeal, waiting_since, bank_change }: RegistrationPageRow,
): Promise<string | null> {
  const deciders = appeal?.outcome === null ? [appeal.against_decided_by] : []
  const ask = waiting_since === null ? barredFrom : barredFromWaiting
  const actor = { ...officer, type: "officer" as const }
  const barred = await ask(container, actor, { kind: "verification", id, province_code, deciders })
  if (barred === null || bank_change?.state !== "waiting" || !mayDecide(officer, "trade")) return barred
  return barredFromWaiting(container, actor, { kind: "bank_account", id, province_code })
}

/** All that a department sees of one producer. @throws Refusal not_found for another province's */
export async function readDossier(
  container: MedusaContainer,
  officer: OfficerOnDuty,
  producerId: string,
): Promise<VerificationDossier> {
  const row = await readRegistrationRow(container, { producer_id: producerId })
  if (!row) return refuse("not_found", "Không tìm thấy chủ thể này.")
  const { agency, role, id, name, province_code } = officer
  assertMaySee({ type: "officer", id, name, province_code, agency, role }, row)
  const [[registration], [link], own, [by], history, duplicates, next_id, barred] = await Promise.all([
    registrationsOf(container, [row]),
    readRows<{ expires_at: Date }>(container, LINK, [producerId, clock.now()]),
    readRows<{ id: string }>(container, OWN_PROOFS, [producerId, officer.id]),
    readRows<{ typed: boolean }>(container, `select ${TYPED_BY_SQL} as typed`, [producerId, officer.id]),
    readProducerHistory(container, producerId),
    readDuplicates(container, producerId, row.province_code),
    nextOf(container, province_code, row),
    barredFromProducer(container, officer, row),
  ])
  if (!registration) return refuse("not_found", "Không tìm thấy chủ thể này.")
  return {
    ...registration,
    producer_id: producerId,
    slug: row.slug,
    reviewer_name: row.reviewer_name,
    waiting_since: row.waiting_since?.toISOString() ?? null,
    duplicates,
    has_account: row.has_account,
    own_proofs: own.map((proof) => proof.id),
    open_link: link ? { expires_at: link.expires_at.toISOString() } : null,
    history,
    moves: movesOf(officer, row, {
      checklist: registration.checklist,
      typed: by?.typed ?? false,
      barred: barred !== null,
    }),
    barred,
    next_id,
  }
}
