import type { Page } from "@san-ocop/kit/http/problem"
import type { VerificationDossier, VerificationRow } from "@san-ocop/kit/http/verification-desk"
import { ask } from "../../../support/ask"
import { newVerified, step } from "../../../support/registration"
import { sampleOfficer } from "../../../support/sample-people"

const PROVINCE = "38"
let officer: string
let agriculture: string
beforeAll(async () => {
  officer = await sampleOfficer(PROVINCE)
  agriculture = await sampleOfficer(PROVINCE, "so-nn")
})

const account = { bank_name: "Vietcombank", bank_account: "0071000123456", bank_account_name: "HTX NEM CHUA" }
const desk = (id: string, verb: string, body: unknown = {}, token = officer) =>
  ask<VerificationDossier>("POST", `/department/verifications/${id}/${verb}`, { token, body })
const dossier = (id: string, token = officer) =>
  ask<VerificationDossier>("GET", `/department/verifications/${id}`, { token })

describe("another bank account of a verified producer", () => {
  it("waits at the desk for a trade officer, masked, and takes effect when he confirms it", async () => {
    const { one, producer_id: id } = await newVerified(officer)
    const asked = await step(one, "bank-account", account)
    expect(asked.body.bank_change).toMatchObject({ state: "waiting", bank_account: "*** *** 3456" })
    expect(asked.body.identity.bank_name).toBe("Agribank")
    expect(JSON.stringify(asked.body)).not.toContain(account.bank_account)
    const waiting = await ask<Page<VerificationRow>>("GET", "/department/verifications?waiting=true&limit=100", {
      token: officer,
    })
    expect(waiting.body.items.map(({ producer_id }) => producer_id)).toContain(id)
    const change = asked.body.bank_change?.id ?? ""
    expect((await dossier(id)).body.moves).toContain("decide_bank_change")
    expect((await dossier(id, agriculture)).body.moves).not.toContain("decide_bank_change")
    const notTheirs = await desk(id, `bank-account/${change}/confirm`, {}, agriculture)
    expect([notTheirs.status, notTheirs.body.code]).toEqual([403, "role_may_not_decide"])
    const reason = "Đối chiếu với giấy của ngân hàng."
    const seen = await ask<{ value: string }>("POST", `/department/verifications/${id}/reveal`, {
      token: officer,
      body: { field: "new_bank_account", reason },
    })
    expect(seen.body.value).toBe(account.bank_account)
    const confirmed = await desk(id, `bank-account/${change}/confirm`)
    expect(confirmed.body.identity).toMatchObject({ bank_name: "Vietcombank", bank_account: "*** *** 3456" })
    const now = await ask<{ value: string }>("POST", `/department/verifications/${id}/reveal`, {
      token: officer,
      body: { field: "bank_account", reason },
    })
    expect(now.body.value).toBe(account.bank_account)
    const again = await desk(id, `bank-account/${change}/confirm`)
    expect(again.status).toBe(409)
  })

  it("is refused with a reason that the producer reads; the old one stays", async () => {
    const { one, producer_id: id } = await newVerified(officer)
    const asked = await step(one, "bank-account", account)
    const reason = "Tên chủ tài khoản không phải tên hợp tác xã."
    await desk(id, `bank-account/${asked.body.bank_change?.id ?? ""}/refuse`, { reason })
    const { body } = await ask<VerificationDossier>("GET", one.path, { token: one.token })
    expect(body.bank_change).toMatchObject({ state: "refused", reason })
    expect(body.identity.bank_name).toBe("Agribank")
  })

  it("is taken back by the producer, and is gone", async () => {
    const { one } = await newVerified(officer)
    const asked = await step(one, "bank-account", account)
    const taken = await step(one, `bank-account/${asked.body.bank_change?.id ?? ""}/withdraw`)
    expect([taken.status, taken.body.bank_change]).toEqual([200, null])
  })

  it("names the field that is wrong", async () => {
    const { one } = await newVerified(officer)
    for (const [change, field] of [
      [{ bank_account: "12" }, "bank_account"],
      [{ bank_name: "" }, "bank_name"],
      [{ bank_account_name: "" }, "bank_account_name"],
      [{ state: "confirmed" }, "state"],
    ] as const) {
      const answer = await step(one, "bank-account", { ...account, ...change })
      expect([answer.status, answer.body.field]).toEqual([400, field])
    }
  })
})
