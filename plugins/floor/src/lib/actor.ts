import type { Agency, OfficerRole } from "@san-ocop/kit/http/department"
import { refuse } from "./problem"
import { SYSTEM_ACTORS, type SystemActorId } from "./system-actors"

/** Who does something. `province_code` null means national for an officer, and "not bound to a province" for others. */
export type Actor = {
  type: "officer" | "seller_member" | "user" | "customer" | "system"
  id: string
  name: string
  province_code: string | null
  agency?: Agency
  /** Of an officer: his role in the department. Of a member: his role in the active seller. */
  role?: string
  /** The sellers that a member acts for. */
  seller_ids?: string[]
  ip?: string | null
  request_id?: string | null
}

/** A record that a department governs. */
type Governed = { province_code: string | null }

/** What acts when no person does. */
export const systemActor = (id: SystemActorId = "system"): Actor => ({
  type: "system",
  id,
  name: SYSTEM_ACTORS[id],
  province_code: null,
})

const READ_ONLY: readonly OfficerRole[] = ["auditor", "council_member"]

const notFound = (): never => refuse("not_found", "Không tìm thấy nội dung này.")

/** True when the officer decides for his agency in his own province: not national, not an auditor, not a council member. */
export const mayDecide = (actor: Pick<Actor, "province_code" | "role" | "agency">, agency: Agency): boolean =>
  actor.agency === agency && actor.province_code !== null && !READ_ONLY.some((role) => role === actor.role)

/**
 * Lets an officer see a record of his province, a national officer any.
 * @throws Refusal not_found for another province's record, so that nobody learns what exists there
 */
export function assertMaySee(actor: Actor, record: Governed): void {
  if (actor.type === "system") return
  if (actor.type !== "officer") notFound()
  if (actor.province_code !== null && actor.province_code !== record.province_code) notFound()
}

function assertDecides(actor: Actor, record: Governed, agency: Agency, message: string): void {
  assertMaySee(actor, record)
  if (actor.type !== "system" && !mayDecide(actor, agency))
    refuse("forbidden", message, { code: "role_may_not_decide" })
}

/**
 * Lets a trade officer of the record's province moderate sellers and listings.
 * @throws Refusal not_found for another province's record; forbidden for one who may only read
 */
export const assertMayModerate = (actor: Actor, record: Governed): void =>
  assertDecides(actor, record, "trade", "Chỉ cán bộ Sở Công Thương của tỉnh được duyệt nội dung này.")

/**
 * Lets an agriculture officer of the record's province write certificates.
 * @throws Refusal not_found for another province's record; forbidden for one who may only read
 */
export const assertMayCertify = (actor: Actor, record: Governed): void =>
  assertDecides(actor, record, "agriculture", "Chỉ cán bộ ngành Nông nghiệp của tỉnh được ghi giấy chứng nhận.")

/** True when an officer decides on producers of his own province: they are verified by trade or by agriculture. */
export const mayVerify = (actor: Pick<Actor, "province_code" | "role" | "agency">): boolean =>
  mayDecide(actor, "trade") || mayDecide(actor, "agriculture")

/**
 * Lets an officer of either agency of the producer's province register and verify him.
 * @throws Refusal not_found for another province's record; forbidden for one who may only read
 */
export function assertMayVerify(actor: Actor, producer: Governed): void {
  assertMaySee(actor, producer)
  if (actor.type !== "system" && !mayVerify(actor)) {
    refuse("forbidden", "Chỉ cán bộ có thẩm quyền của tỉnh được xét hồ sơ chủ thể.", { code: "role_may_not_decide" })
  }
}

/**
 * Lets a member act for a seller of his.
 * @throws Refusal not_found for another seller's record
 */
export function assertActsForSeller(actor: Actor, sellerId: string): void {
  if (actor.type === "system") return
  if (actor.type !== "seller_member" || !actor.seller_ids?.includes(sellerId)) notFound()
}
