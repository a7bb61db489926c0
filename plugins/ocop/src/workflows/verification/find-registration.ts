import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, assertMayModerate, assertMaySee, assertMayVerify } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { ProducerKind, VerificationState } from "@san-ocop/kit/http/verification"
import type { ProductGroupCode } from "@san-ocop/kit/product-groups"
import { barredFrom, refuseOwnGoods } from "../../lib/own-decision"
import { readRows } from "../../reads/rows"
import { refuseOwnHand } from "../../modules/verification/changes/on-behalf"
import { HAS_ACCOUNT } from "../../reads/verification/has-account"

/** What a workflow must know of a registration before it changes it. */
export type FoundRegistration = {
  id: string
  producer_id: string
  member_id: string | null
  seller_id: string | null
  name: string
  kind: ProducerKind
  province_code: string
  product_groups: ProductGroupCode[]
  makes_spirits: boolean
  /** What he asked for and nobody has decided on; null where he asked for nothing else than is registered. */
  asked_groups: ProductGroupCode[] | null
  asks_spirits: boolean | null
  state: VerificationState
  /** He writes himself: he registered, or somebody owns his stall. */
  has_account: boolean
}

const FOUND = `select r.id, r.producer_id, r.member_id, r.seller_id, p.name, p.kind, p.province_code, r.product_groups,
    r.makes_spirits, k.product_groups as asked_groups, k.makes_spirits as asks_spirits, p.verification_state as state,
    ${HAS_ACCOUNT} as has_account
  from producer_registration r join producer p on p.id = r.producer_id and p.deleted_at is null
  left join producer_correction k on k.producer_id = r.producer_id and k.state = 'waiting' and k.deleted_at is null
  where r.deleted_at is null`

const OWN = `${FOUND} and r.id = ? and (r.member_id = ? or exists (select 1 from seller_membership m
    where m.seller_id = r.seller_id and m.member_id = ? and m.role = 'owner' and m.status = 'active' and m.deleted_at is null))`

const ASSERTS = {
  see: assertMaySee,
  prepare: assertMayVerify,
  reveal: assertMayVerify,
  verify: assertMayVerify,
  hear_appeal: assertMayVerify,
  confirm_bank: assertMayModerate,
}

const AGAINST = `select against_decided_by as id from verification_appeal
  where producer_id = ? and outcome is null and deleted_at is null`

/** Refuses an officer who stands behind the producer himself. @throws Refusal forbidden */
async function refuseOwnProducer(
  container: MedusaContainer,
  actor: Actor,
  { producer_id: id, province_code }: FoundRegistration,
  act: keyof typeof ASSERTS,
): Promise<void> {
  if (act === "see" || act === "prepare") return
  const matter = { kind: act === "confirm_bank" ? "bank_account" : "verification", id, province_code } as const
  if (act === "reveal") {
    // Nothing waits for him who only looks: nobody is asked for an officer.
    const barred = await barredFrom(container, actor, matter)
    if (barred !== null) refuse("forbidden", barred, { code: "own_matter" })
    return
  }
  const against = act === "hear_appeal" ? await readRows<{ id: string | null }>(container, AGAINST, [id]) : []
  await refuseOwnGoods(container, actor, { ...matter, deciders: against.map((one) => one.id) })
}

const notFound = (): never => refuse("not_found", "Không tìm thấy hồ sơ này.")

/**
 * A registration that is the member's own: he registered it, or he owns the stall that came of it.
 * @throws Refusal not_found for anybody else's
 */
export async function findOwnRegistration(
  container: MedusaContainer,
  actor: Actor,
  registrationId: string,
): Promise<FoundRegistration> {
  if (actor.type !== "seller_member") notFound()
  const [found] = await readRows<FoundRegistration>(container, OWN, [registrationId, actor.id, actor.id])
  return found ?? notFound()
}

/**
 * The registration of a producer whom the officer's province governs. `act`: "verify" decides, "hear_appeal" on an
 * appeal, "see" only looks, "reveal" at what is kept under lock, "prepare" writes what others will decide on, "confirm_bank" is of
 * trade alone.
 * @throws Refusal not_found for another province's; forbidden for one who may only read, or would decide on himself
 */
export async function findRegistrationOf(
  container: MedusaContainer,
  actor: Actor,
  producerId: string,
  act: keyof typeof ASSERTS,
): Promise<FoundRegistration> {
  const [found] = await readRows<FoundRegistration>(container, `${FOUND} and r.producer_id = ?`, [producerId])
  if (!found) return notFound()
  ASSERTS[act](actor, found)
  await refuseOwnProducer(container, actor, found, act)
  return found
}

/**
 * The registration of a producer without an account, for whom the officer writes what stands on paper before him.
 * @throws Refusal not_found, forbidden; not_allowed for a producer who has an account: then it is his to write
 */
export async function findRegistrationToFill(
  container: MedusaContainer,
  actor: Actor,
  producerId: string,
): Promise<FoundRegistration> {
  const found = await findRegistrationOf(container, actor, producerId, "prepare")
  return found.has_account ? refuseOwnHand() : found
}
