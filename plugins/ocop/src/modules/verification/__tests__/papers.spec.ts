import { systemActor } from "@san-ocop/floor/lib/actor"
import {
  acceptAll,
  applicant,
  at,
  fillIn,
  ID,
  inDays,
  newDraft,
  newVerified,
  noon,
  officer,
  paper,
  second,
  sql,
  stateNow,
  topics,
  verificationSuite,
} from "./support"

jest.setTimeout(60_000)

const job = systemActor("check-papers")
const check = (days: number) => ({ producer_id: ID, actor: job, at: noon(inDays(days)) })

verificationSuite(({ service }) => {
  it("suspends on the day after the last day of grace and not before, and a renewal brings back", async () => {
    await newVerified(service, 10)
    expect(await service.suspendIfDue(check(40))).toBe(false)
    expect(await service.suspendIfDue(check(41))).toBe(true)
    expect(await service.suspendIfDue(check(42))).toBe(false)
    expect(await stateNow()).toBe("suspended")
    const { id } = await paper(service, "food_safety", inDays(500))
    expect(await stateNow()).toBe("suspended")
    const decision = { producer_id: ID, proof_id: id, reason: null, actor: officer, at: noon(inDays(43)) }
    expect(await service.decideProof({ ...decision, to: "accepted" })).toEqual({ reinstated: true })
    expect(await stateNow()).toBe("verified")
  })

  it("is not brought back by papers when an officer suspended", async () => {
    await newVerified(service, 10)
    const suspension = { reason_code: "violation" as const, reason: "Vi phạm nhãn hàng." }
    await service.suspend({ producer_id: ID, actor: officer, at_once: "law", at, ...suspension })
    const { id } = await paper(service, "food_safety", inDays(500))
    const decision = { producer_id: ID, proof_id: id, reason: null, actor: second, at }
    expect(await service.decideProof({ ...decision, to: "accepted" })).toEqual({ reinstated: false })
    expect(await stateNow()).toBe("suspended")
  })

  it("is not reinstated by hand while a mandatory paper is past its grace", async () => {
    await newVerified(service, 10)
    await service.suspendIfDue(check(41))
    const reinstate = service.reinstate({ ...check(41), actor: officer, reason: "Đã xem lại." })
    await expect(reinstate).rejects.toMatchObject({ type: "not_allowed", code: "papers_lapsed" })
  })

  it("is reminded 60, 30 and 7 days before and after the end, each once however often the job runs", async () => {
    await newVerified(service, 61)
    await sql("delete from notice")
    for (const days of [0, 1, 1, 20, 31, 31, 54, 60, 61, 62, 70]) await service.remind(check(days))
    const keys = await sql<{ dedupe_key: string }>("select dedupe_key from notice order by at, dedupe_key")
    expect(keys.map(({ dedupe_key }) => dedupe_key.split(":").at(-1)).sort()).toEqual(["30", "60", "7", "grace"])
  })

  it("is not reminded of a paper whose renewal waits", async () => {
    await newVerified(service, 5)
    await paper(service, "food_safety", inDays(500))
    await sql("delete from notice")
    expect(await service.remind(check(0))).toBe(0)
    expect(await topics()).toEqual([])
  })

  it("keeps one waiting paper for a requirement: a newer one takes its place", async () => {
    await newDraft(service)
    await paper(service, "business_registration")
    await paper(service, "business_registration")
    const states = await sql<{ state: string }>("select state from requirement_proof order by created_at, state desc")
    expect(states.map(({ state }) => state).sort()).toEqual(["waiting", "withdrawn"])
  })

  it("is handed in twenty times for one requirement without being accepted, and not more often", async () => {
    await newDraft(service)
    for (let i = 0; i < 20; i += 1) await paper(service, "business_registration")
    await expect(paper(service, "business_registration")).rejects.toMatchObject({ code: "too_many_proofs" })
    await paper(service, "identity_card")
  })

  it("is told of once a day as a renewal, however often it is taken back and handed in again", async () => {
    await newVerified(service, 10)
    await sql("delete from notice")
    for (let i = 0; i < 3; i += 1) await paper(service, "food_safety", inDays(500 + i))
    expect(await topics()).toEqual(["producer.proof_renewed", "producer.proof_renewed"])
  })

  it("is decided once", async () => {
    await newDraft(service)
    await fillIn(service)
    await service.submit({ producer_id: ID, actor: applicant, at })
    await service.start({ producer_id: ID, actor: officer, at })
    const [proof] = await service.listRequirementProofs({ state: "waiting" }, { take: 1 })
    const decision = { producer_id: ID, proof_id: proof?.id ?? "", at }
    await service.decideProof({ ...decision, to: "refused", reason: "Ảnh mờ.", actor: officer })
    const again = service.decideProof({ ...decision, to: "accepted", reason: null, actor: second })
    await expect(again).rejects.toMatchObject({ type: "conflict" })
  })

  it("is not accepted after its last day, however long it waited", async () => {
    await newDraft(service)
    await fillIn(service, 3)
    await service.submit({ producer_id: ID, actor: applicant, at })
    await service.start({ producer_id: ID, actor: officer, at })
    const [proof] = await service.listRequirementProofs({ requirement: "food_safety" })
    const late = { producer_id: ID, proof_id: proof?.id ?? "", reason: null, actor: officer, at: noon(inDays(4)) }
    await expect(service.decideProof({ ...late, to: "accepted" })).rejects.toMatchObject({ code: "proof_expired" })
  })

  it("may be waived by an officer with a reason, which the audit log keeps", async () => {
    await newDraft(service)
    await fillIn(service)
    await sql("delete from requirement_proof where requirement = 'product_declaration'")
    await sql("update producer set verification_state = 'under_review'")
    const waiver = { requirement: "product_declaration", reason: "Hàng chưa bao gói.", expires_on: null }
    await service.waive({ producer_id: ID, actor: officer, at, ...waiver })
    await acceptAll(service)
    await service.verify({ producer_id: ID, actor: officer, at })
    const [entry] = await sql<{ reason: string }>(
      "select reason from audit_entry where action = 'producer.requirement_waived'",
    )
    expect(entry?.reason).toBe("Hàng chưa bao gói.")
  })

  it("is revoked by an officer with a reason: nothing counts any more, and the producer stays what he is and reads why", async () => {
    await newVerified(service)
    await sql("delete from notice")
    const [proof] = await service.listRequirementProofs({ requirement: "food_safety" })
    const revocation = { producer_id: ID, proof_id: proof?.id ?? "", reason: "Giấy này là giả.", actor: second, at }
    await service.revokeProof(revocation)
    expect(await stateNow()).toBe("verified")
    expect(await service.listRequirementProofs({ requirement: "food_safety" })).toMatchObject([
      { state: "revoked", reason: "Giấy này là giả.", decided_by: "off_2" },
    ])
    expect(await topics()).toEqual(["producer.proof_revoked"])
    const audit = "select reason, before from audit_entry where action = 'producer.proof_revoked'"
    expect(await sql(audit)).toEqual([{ reason: "Giấy này là giả.", before: { state: "accepted" } }])
    await expect(service.revokeProof(revocation)).rejects.toMatchObject({ type: "conflict" })
  })

  it("suspends nobody by an older paper that has ended, when the renewal that took its place is revoked", async () => {
    await newVerified(service, 10)
    await paper(service, "food_safety", inDays(500), noon(inDays(5)))
    await acceptAll(service)
    const [renewed] = await service.listRequirementProofs({ expires_on: inDays(500) })
    await service.revokeProof({
      ...check(60),
      actor: second,
      proof_id: renewed?.id ?? "",
      reason: "Giấy này là giả.",
    })
    expect(await service.suspendIfDue(check(60))).toBe(false)
    const again = await paper(service, "food_safety", inDays(700), noon(inDays(61)))
    await service.decideProof({ ...check(61), actor: officer, proof_id: again.id, to: "accepted", reason: null })
    expect(await service.suspendIfDue(check(700))).toBe(false)
    expect(await service.suspendIfDue(check(731))).toBe(true)
  })

  it("is revoked only once it was accepted", async () => {
    await newVerified(service)
    const { id } = await paper(service, "food_safety", inDays(900))
    const revocation = { producer_id: ID, proof_id: id, reason: "Ghi nhầm ngày.", actor: officer, at }
    await expect(service.revokeProof(revocation)).rejects.toMatchObject({ type: "conflict" })
  })

  it("keeps a suspended producer from coming back while a mandatory one is revoked and nothing accepted takes its place", async () => {
    await newVerified(service)
    const of = { producer_id: ID, at }
    await service.suspend({ ...of, actor: officer, at_once: "law", reason_code: "papers_false", reason: "Giấy giả." })
    const [proof] = await service.listRequirementProofs({ requirement: "food_safety" })
    await service.revokeProof({ ...of, proof_id: proof?.id ?? "", reason: "Giấy giả.", actor: officer })
    const reinstate = () => service.reinstate({ ...of, actor: officer, reason: "Đã xem lại." })
    await expect(reinstate()).rejects.toMatchObject({ type: "not_allowed", code: "papers_lapsed" })
    await paper(service, "food_safety", inDays(500))
    await expect(reinstate()).rejects.toMatchObject({ type: "not_allowed" })
    await acceptAll(service)
    await reinstate()
    expect(await stateNow()).toBe("verified")
  })

  it("does not bring back by a renewal who lost another mandatory paper meanwhile", async () => {
    await newVerified(service, 10)
    await service.suspendIfDue(check(41))
    const [card] = await service.listRequirementProofs({ requirement: "identity_card" })
    const late = { producer_id: ID, actor: officer, at: noon(inDays(42)) }
    await service.revokeProof({ ...late, proof_id: card?.id ?? "", reason: "Ảnh của người khác." })
    const { id } = await paper(service, "food_safety", inDays(500))
    const decision = { ...late, proof_id: id, to: "accepted" as const, reason: null }
    expect(await service.decideProof(decision)).toEqual({ reinstated: false })
  })

  it.each([
    ["a document without a number", "update requirement_proof set number = null"],
    ["an end before the issue", "update requirement_proof set expires_on = '2001-01-01'"],
    ["a number that is not encrypted", "update producer_identity set personal_id_cipher = '038185001234'"],
    [
      "a refusal without a reason",
      "update requirement_proof set state = 'refused', decided_by = 'x', decided_at = now()",
    ],
    ["a revocation by nobody", "update requirement_proof set state = 'revoked', reason = 'x'"],
  ])("the database refuses %s", async (_what, statement) => {
    await newDraft(service)
    await fillIn(service)
    await expect(sql(statement)).rejects.toThrow(/check constraint/)
  })
})
