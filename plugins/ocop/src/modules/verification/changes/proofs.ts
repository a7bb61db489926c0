import type { Context } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { runSql } from "@san-ocop/floor/lib/run-sql"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import { type Day, formatDay, vietnamDay } from "@san-ocop/kit/day"
import type { ProofState, VerificationState } from "@san-ocop/kit/http/verification"
import { canMove } from "@san-ocop/kit/state-table"
import { REQUIREMENT_PROOF } from "../proof-states"
import { lockRegistration, readRules } from "../rows"
import type { RegistrationRecord, Write } from "../types"
import { refuseForeignHand } from "./on-behalf"
import { EDITABLE } from "./save-step"
import { auditProducer, refuseMoved } from "./shared"
import { tellDepartments, tellProducer } from "./tell"

/** A verified producer hands in renewals; a suspended one, what brings him back. */
export const MAY_HAND_IN: readonly VerificationState[] = [...EDITABLE, "verified", "suspended"]

export type ProofFile = { id: string; name: string; mime: string; size: number }
export type AddProof = {
  producer_id: string
  requirement: string
  kind: "document" | "attestation"
  number?: string | null
  issuer?: string | null
  issued_on?: Day | null
  expires_on?: Day | null
  file?: ProofFile | null
} & Write

/** @throws Refusal not_allowed while the department has the registration, or when it is over */
export function refuseClosed(state: VerificationState): void {
  if (MAY_HAND_IN.includes(state)) return
  refuse("not_allowed", "Hồ sơ đang được Sở xem hoặc đã khép lại nên chưa nộp thêm giấy tờ được.", {
    code: "registration_not_editable",
  })
}

/** The name of a requirement for people. */
export const titleOf = async (context: Context, code: string): Promise<string> =>
  (await readRules(context)).find((rule) => rule.code === code)?.title ?? code

/** How often a producer may hand in something for one requirement that nobody accepts. */
const MAX_PROOFS = 20

/** Accepted papers do not count: who renews them in time may do so for ever. @throws Refusal not_allowed */
async function refuseTooMany(context: Context, producerId: string, requirement: string): Promise<void> {
  const sql = `select count(*)::int as count from requirement_proof
    where producer_id = ? and requirement = ? and state <> 'accepted' and deleted_at is null`
  const [made] = await runSql<{ count: number }>(context, sql, [producerId, requirement])
  if ((made?.count ?? 0) < MAX_PROOFS) return
  refuse("not_allowed", "Mục này đã nộp quá nhiều lần. Mời bà con liên hệ Sở để được hướng dẫn.", {
    field: "requirement",
    code: "too_many_proofs",
  })
}

/** Hands in a paper or a promise; one that waited for the same requirement is withdrawn for it. @throws Refusal not_allowed */
export async function addProof(context: Context, input: AddProof): Promise<{ id: string }> {
  const { producer_id, requirement, kind, number, issuer, issued_on, expires_on, file, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  refuseForeignHand(record, input)
  refuseClosed(record.state)
  await refuseTooMany(context, producer_id, requirement)
  await runSql(
    context,
    `update requirement_proof set state = 'withdrawn', updated_at = ?
      where producer_id = ? and requirement = ? and state = 'waiting' and deleted_at is null`,
    [at, producer_id, requirement],
  )
  const id = generateEntityId(undefined, "proof")
  await runSql(
    context,
    `insert into requirement_proof (id, producer_id, requirement, kind, number, issuer, issued_on, expires_on, file_id, file_name,
       file_mime, file_size, created_by, created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      ...[id, producer_id, requirement, kind, number ?? null, issuer ?? null, issued_on ?? null, expires_on ?? null],
      ...[file?.id ?? null, file?.name ?? null, file?.mime ?? null, file?.size ?? null, actor.id, at, at],
    ],
  )
  await auditProducer(context, input, record, "proof_added", { after: { proof: id, requirement, kind, expires_on } })
  if (!EDITABLE.includes(record.state)) {
    const title = await titleOf(context, requirement)
    await tellDepartments(context, record, {
      topic: "producer.proof_renewed",
      title: `${record.name} nộp lại giấy tờ`,
      body: `${title}: đang chờ cán bộ xem.`,
      // Taking a paper back and handing it in again tells nobody twice on one day.
      dedupe_key: `proof-renewed:${producer_id}:${requirement}:${vietnamDay(at)}`,
    })
  }
  return { id }
}

type Held = {
  id: string
  requirement: string
  kind: string
  state: ProofState
  expires_on: Day | null
  created_by: string
}

/** @throws Refusal not_found; conflict when the proof can no longer become `to` */
export async function lockProof(context: Context, producerId: string, proofId: string, to: ProofState): Promise<Held> {
  const sql = `select id, requirement, kind, state, expires_on, created_by from requirement_proof
    where id = ? and producer_id = ? and deleted_at is null for update`
  const [proof] = await runSql<Held>(context, sql, [proofId, producerId])
  if (!proof) return refuse("not_found", "Không tìm thấy giấy tờ này.")
  return canMove<ProofState>(REQUIREMENT_PROOF, proof.state, to) ? proof : refuseMoved()
}

export type OfProof = { producer_id: string; proof_id: string } & Write

/** Takes back what nobody has decided on. @throws Refusal not_found, conflict */
export async function withdrawProof(context: Context, input: OfProof): Promise<void> {
  const record = await lockRegistration(context, input.producer_id)
  refuseForeignHand(record, input)
  if (!MAY_HAND_IN.includes(record.state)) refuseMoved()
  const proof = await lockProof(context, input.producer_id, input.proof_id, "withdrawn")
  const sql = `update requirement_proof set state = 'withdrawn', updated_at = ? where id = ?`
  await runSql(context, sql, [input.at, proof.id])
  await auditProducer(context, input, record, "proof_withdrawn", { after: { proof: proof.id } })
}

/** States in which papers are decided on: under review, and later as they are renewed. */
export const DECIDES: readonly VerificationState[] = ["under_review", "verified", "suspended"]

const refuseEnded = (expires: Day | null, at: Date): void => {
  if (expires === null || expires >= vietnamDay(at)) return
  refuse(
    "not_allowed",
    `Giấy này đã hết hạn ngày ${formatDay(expires)} nên không nhận được. Mời yêu cầu giấy còn hạn.`,
    {
      field: "proof_id",
      code: "proof_expired",
    },
  )
}

// Whoever typed a paper for somebody vouches for it already: another officer compares it with the picture.
const refuseOwnPaper = ({ created_by }: Held, actor: Actor): void => {
  if (created_by === actor.id) {
    refuse("forbidden", "Giấy này do chính cán bộ nhập thay. Mời cán bộ khác của tỉnh xem và nhận.", {
      field: "proof_id",
      code: "own_proof",
    })
  }
}

export type DecideProof = OfProof & { to: "accepted" | "refused"; reason: string | null }

/** Writes an officer's decision about a proof, in place of an earlier one. */
export async function settleProof(
  context: Context,
  id: string,
  { to, reason, actor, at }: Pick<OfProof, "actor" | "at"> & { to: ProofState; reason: string | null },
): Promise<void> {
  const sql = `update requirement_proof set state = ?, reason = ?, decided_by = ?, decided_by_name = ?, decided_at = ?, updated_at = ?
    where id = ?`
  await runSql(context, sql, [to, reason, actor.id, actor.name, at, at, id])
}

/**
 * An officer accepts or refuses what was handed in, once.
 * @throws Refusal not_found, conflict; forbidden for what he typed himself; not_allowed for what has ended
 */
export async function decideProof(context: Context, input: DecideProof): Promise<RegistrationRecord> {
  const { producer_id, proof_id, to, reason, actor, at } = input
  const record = await lockRegistration(context, producer_id)
  if (!DECIDES.includes(record.state)) refuseMoved()
  const proof = await lockProof(context, producer_id, proof_id, to)
  if (to === "accepted") {
    refuseOwnPaper(proof, actor)
    refuseEnded(proof.expires_on, at)
  }
  await settleProof(context, proof.id, input)
  const after = { proof: proof.id, requirement: proof.requirement }
  await auditProducer(context, input, record, `proof_${to}`, { after, reason })
  if (to === "refused" && record.state !== "under_review") {
    await tellProducer(context, record, {
      topic: "producer.proof_refused",
      title: "Giấy tờ chưa được nhận",
      body: `${await titleOf(context, proof.requirement)}: ${reason ?? ""}`,
    })
  }
  return record
}
