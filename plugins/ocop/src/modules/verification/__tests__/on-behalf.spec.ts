import type VerificationModuleService from "../service"
import { at, ID, newDraft, officer, paper, second, sql, verificationSuite } from "./support"

jest.setTimeout(60_000)

const of = { producer_id: ID, actor: officer, at }
const change = { representative_name: "Lan" }

verificationSuite(({ service }) => {
  const withoutAccount = async () => {
    await newDraft(service)
    await sql("update producer_registration set member_id = null")
  }

  it("refuses the hand of an officer, under the lock, from when the producer has an account", async () => {
    await newDraft(service)
    const refused = { type: "not_allowed", code: "producer_has_account" }
    const { id } = await paper(service, "identity_card")
    await expect(service.saveIdentity({ ...of, change })).rejects.toMatchObject(refused)
    await expect(service.saveStep({ ...of, step: "basics", producer: { name: "Tên khác" } })).rejects.toMatchObject(
      refused,
    )
    await expect(service.addProof({ ...of, requirement: "food_safety", kind: "attestation" })).rejects.toMatchObject(
      refused,
    )
    await expect(service.withdrawProof({ ...of, proof_id: id })).rejects.toMatchObject(refused)
    await expect(service.submit(of)).rejects.toMatchObject(refused)
  })

  it("lets him write for one without; another officer accepts what he typed", async () => {
    await withoutAccount()
    await service.saveIdentity({ ...of, change })
    const mine = await service.addProof({ ...of, requirement: "food_safety", kind: "attestation" })
    await sql("update producer set verification_state = 'under_review'")
    const decision = { producer_id: ID, proof_id: mine.id, reason: null, at }
    await expect(service.decideProof({ ...decision, actor: officer, to: "accepted" })).rejects.toMatchObject({
      type: "forbidden",
      code: "own_proof",
    })
    await service.decideProof({ ...decision, actor: second, to: "accepted" })
  })

  type Write = (service: VerificationModuleService) => Promise<unknown>
  it.each<[string, Write]>([
    ["saved a step of it", (it) => it.saveStep({ ...of, step: "basics", producer: { name: "Hộ Lan Anh" } })],
    ["typed its numbers", (it) => it.saveIdentity({ ...of, change })],
    ["handed in a paper for it", (it) => it.addProof({ ...of, requirement: "food_safety", kind: "attestation" })],
  ])("lets another officer, not the one who %s, do without a paper of it", async (_what, write) => {
    await withoutAccount()
    await write(service)
    await sql("update producer set verification_state = 'under_review'")
    const waiver = { requirement: "identity_card", reason: "Đã xem bản gốc.", expires_on: null }
    const own = service.waive({ ...of, ...waiver })
    await expect(own).rejects.toMatchObject({ type: "forbidden", code: "own_registration" })
    expect(await service.listRequirementProofs({ kind: "waiver" })).toEqual([])
    await service.waive({ ...of, ...waiver, actor: second })
    expect(await service.listRequirementProofs({ kind: "waiver" })).toHaveLength(1)
  })

  it("lets nobody do without a paper by a second account of who typed", async () => {
    await withoutAccount()
    await service.saveIdentity({ ...of, change })
    await sql("update producer set verification_state = 'under_review'")
    await sql(
      `insert into officer values ('off_1', 'minh@vi-du.example', '0912345678'), ('off_2', 'minh2@vi-du.example', '+84 912 345 678')`,
    )
    const waiver = { ...of, requirement: "identity_card", reason: "Đã xem bản gốc.", expires_on: null }
    const refusal = { type: "forbidden", code: "own_registration" }
    await expect(service.waive({ ...waiver, actor: second })).rejects.toMatchObject(refusal)
    await sql("update officer set phone = '0987654321' where id = 'off_2'")
    await service.waive({ ...waiver, actor: second })
    expect(await service.listRequirementProofs({ kind: "waiver" })).toHaveLength(1)
  })

  it("lets who only took it to review, or gave out its link, do without a paper", async () => {
    await withoutAccount()
    await service.issueLink({ ...of, token_hash: "h", expires_at: new Date(at.getTime() + 60_000) })
    await sql("update producer set verification_state = 'submitted'")
    await service.start(of)
    await service.waive({ ...of, requirement: "identity_card", reason: "Đã xem bản gốc.", expires_on: null })
    expect(await service.listRequirementProofs({ kind: "waiver" })).toHaveLength(1)
  })

  it("tells one without an account at the address that was written down for him", async () => {
    await withoutAccount()
    await sql("update producer set verification_state = 'under_review'")
    await service.requestInformation({ ...of, requirements: ["identity_card"], note: "Xin gửi thêm giấy." })
    expect(await sql("select to_kind, to_name, to_phone, to_email from notice where to_kind <> 'department'")).toEqual([
      { to_kind: "person", to_name: "Lan", to_phone: "0912345678", to_email: "lan@vi-du.example" },
    ])
  })
})
