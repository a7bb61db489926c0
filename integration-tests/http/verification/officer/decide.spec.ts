import type { Page } from "@san-ocop/kit/http/problem"
import type { SellerMe } from "@san-ocop/kit/http/seller"
import type { VerificationDossier, VerificationRow } from "@san-ocop/kit/http/verification-desk"
import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { officerWithPhone, PDF, sendFile } from "../../../support/casework"
import { withDatabase } from "../../../support/database"
import { noticesUnderKey, whileOnlyOfficer, whileOnlyOfficers } from "../../../support/only-officer"
import { type Applicant, handIn, newApplicant, newSubmitted, step } from "../../../support/registration"
import { sampleOfficer } from "../../../support/sample-people"

const PROVINCE = "38"
let officer: string
let second: string
let agriculture: string
let elsewhere: string

const newOfficer = (agency: "trade" | "agriculture", province_code: string) =>
  withDatabase((database) => makeOfficer(database, { agency, role: "officer", province_code })).then(({ login }) =>
    logIn("officer", login, PASSWORD),
  )

beforeAll(async () => {
  officer = await sampleOfficer(PROVINCE)
  agriculture = await sampleOfficer(PROVINCE, "so-nn")
  second = await newOfficer("trade", PROVINCE)
  elsewhere = await newOfficer("trade", "01")
})

const producerOf = (one: Applicant): Promise<string> =>
  withDatabase(async (database) => {
    const sql = "select producer_id from producer_registration where id = $1"
    return (await database.query<{ producer_id: string }>(sql, [one.id])).rows[0]?.producer_id ?? ""
  })
const dossier = (id: string, token = officer) =>
  ask<VerificationDossier>("GET", `/department/verifications/${id}`, { token })
const decide = (id: string, verb: string, body: unknown = {}, token = officer) =>
  ask<VerificationDossier>("POST", `/department/verifications/${id}/${verb}`, { token, body })

async function acceptAll(id: string, token = officer): Promise<void> {
  const { body } = await dossier(id, token)
  for (const { proofs } of body.checklist) {
    for (const proof of proofs.filter(({ state }) => state === "waiting")) {
      await decide(id, `proofs/${proof.id}/accept`, {}, token)
    }
  }
}

async function underReview(): Promise<{ one: Applicant; id: string }> {
  const one = await newSubmitted()
  const id = await producerOf(one)
  await decide(id, "start")
  return { one, id }
}

describe("the desk's list", () => {
  it("holds what was sent in its province, the longest waiting first, and nothing of another", async () => {
    const one = await newSubmitted()
    const id = await producerOf(one)
    const list = (token: string, query: string) =>
      ask<Page<VerificationRow>>("GET", `/department/verifications?${query}`, { token })
    const q = encodeURIComponent(one.name.split(" ").at(-1) ?? "")
    const own = await list(officer, `q=${q}&waiting=true`)
    expect(own.body.items).toMatchObject([{ producer_id: id, state: "submitted", commune_name: "Phường Hạc Thành" }])
    expect((await list(elsewhere, `q=${q}`)).body.count).toBe(0)
    const waiting = await list(officer, "waiting=true&limit=100")
    const times = waiting.body.items.map(({ waiting_since }) => waiting_since ?? "")
    expect(times).toEqual([...times].sort())
    expect(times.every(Boolean)).toBe(true)
  })

  it("finds papers that end within 30, 60 and 90 days, as the seed left some", async () => {
    const count = async (days: number) =>
      (await ask<Page<VerificationRow>>("GET", `/department/verifications?expiring=${days}`, { token: officer })).body
        .count
    const [in30, in60, in90] = [await count(30), await count(60), await count(90)]
    expect(in30).toBeGreaterThanOrEqual(3)
    expect(in60).toBeGreaterThanOrEqual(in30)
    expect(in90).toBeGreaterThanOrEqual(in60)
  })

  it("has somebody waiting in each state of the seed", async () => {
    for (const state of ["draft", "submitted", "under_review", "needs_information", "rejected"]) {
      const list = await ask<Page<VerificationRow>>("GET", `/department/verifications?state=${state}`, {
        token: officer,
      })
      expect([state, list.body.items.some(({ is_sample }) => is_sample)]).toEqual([state, true])
    }
  })

  it("refuses a filter that it does not know", async () => {
    expect((await ask("GET", "/department/verifications?expiring=31", { token: officer })).status).toBe(400)
  })
})

describe("an officer of the province", () => {
  it("asks for more, gets it, and verifies: the producer has a stall and may sell", async () => {
    const { one, id } = await underReview()
    const asked = await decide(id, "request-information", { requirements: ["identity_card"], note: "Ảnh bị mờ." })
    expect(asked.body).toMatchObject({ state: "needs_information", waiting_since: null })
    const seen = await step(one, "basics", { kind: "cooperative", name: one.name })
    expect(seen.body.checklist.find(({ code }) => code === "identity_card")).toMatchObject({ requested: true })
    await handIn(one, "identity_card")
    expect((await step(one, "submit")).body.state).toBe("submitted")
    await decide(id, "start")
    const early = await decide(id, "verify")
    expect([early.status, early.body.code]).toEqual([400, "checklist_incomplete"])
    await acceptAll(id)
    const verified = await decide(id, "verify")
    expect(verified.body).toMatchObject({ state: "verified", stall: { name: one.name } })
    const me = await ask<SellerMe>("GET", "/seller/me", { token: one.token })
    expect(me.body.sellers).toMatchObject([{ name: one.name, role: "owner", status: "active" }])
    const page = await ask("GET", `/catalog/producers/${verified.body.slug}`)
    expect(page.status).toBe(200)
  })

  it("may be of agriculture as well as of trade", async () => {
    const { id } = await underReview()
    await acceptAll(id, agriculture)
    expect((await decide(id, "verify", {}, agriculture)).body).toMatchObject({ state: "verified" })
    expect((await dossier(id)).body.stall).not.toBeNull()
  })

  it("is the second of two at once: his decision is refused with a sentence", async () => {
    const { id } = await underReview()
    await acceptAll(id)
    const refusal = { reason_code: "not_eligible", reason: "Không đúng đối tượng." }
    const both = await Promise.all([decide(id, "verify"), decide(id, "reject", refusal, second)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body.message).toContain("người khác xử lý")
  })

  it("rejects with a reason, and another officer hears the appeal", async () => {
    const { one, id } = await underReview()
    const noReason = await decide(id, "reject", { reason_code: "not_eligible", reason: "" })
    expect([noReason.status, noReason.body.field]).toEqual([400, "reason"])
    await decide(id, "reject", { reason_code: "not_eligible", reason: "Không đúng đối tượng." })
    const appealed = await step(one, "appeal", { text: "Xin xem lại giấy đăng ký." })
    expect(appealed.body).toMatchObject({ may_appeal: false, appeal: { outcome: null, against: "rejected" } })
    const ruling = { outcome: "upheld", reason: "Giấy tờ hợp lệ." }
    expect((await dossier(id)).body.moves).not.toContain("decide_appeal")
    const own = await decide(id, "decide-appeal", ruling)
    expect([own.status, own.body.code]).toEqual([403, "own_decision"])
    expect((await decide(id, "decide-appeal", ruling, second)).body.state).toBe("under_review")
  })

  it("has the papers that came with an appeal, while it waited; nobody else but the producer does", async () => {
    const { one, id } = await underReview()
    const files = `${one.path}/appeal/files`
    const send = () => sendFile(files, PDF, { authorization: one.token })
    expect((await send()).status).toBe(404)
    await decide(id, "reject", { reason_code: "not_eligible", reason: "Không đúng đối tượng." })
    await step(one, "appeal", { text: "Xin xem lại giấy đăng ký." })
    expect((await send()).status).toBe(201)
    const [file] = (await dossier(id)).body.appeal?.files ?? []
    expect(file?.name).toBe(PDF.name)
    const read = async (path: string, token: string) =>
      (await ask("GET", `${path}/${file?.id ?? ""}`, { token })).status
    const [atDesk, stranger] = [`/department/verifications/${id}/appeal/files`, await newApplicant()]
    expect([
      await read(files, one.token),
      await read(atDesk, second),
      await read(atDesk, elsewhere),
      await read(files, stranger.token),
    ]).toEqual([200, 200, 404, 404])
    await decide(id, "decide-appeal", { outcome: "dismissed", reason: "Giấy không hợp lệ." }, second)
    const late = await send()
    expect([late.status, late.body.code]).toEqual([409, "case_moved"])
  })

  it("decides on nothing of a producer that he registered himself; another one does", async () => {
    const one = await newSubmitted()
    const id = await producerOf(one)
    const self = await officerWithPhone(PROVINCE, one.phone)
    const seen = await dossier(id, self)
    expect(seen.status).toBe(200)
    expect(seen.body).toMatchObject({ moves: [], barred: expect.stringContaining("xét thay") })
    expect((await dossier(id)).body).toMatchObject({ moves: expect.arrayContaining(["start"]), barred: null })
    for (const [verb, body] of [
      ["start", {}],
      ["waive", { requirement: "food_safety", reason: "Không cần giấy này.", expires_on: null }],
      ["reject", { reason_code: "other", reason: "Không đạt yêu cầu." }],
    ] as const) {
      const own = await decide(id, verb, body, self)
      expect([verb, own.status, own.body.code]).toEqual([verb, 403, "own_matter"])
    }
    // Where there is nobody else operators are asked: once for each matter, as for the appeal below.
    const asked = () => noticesUnderKey(`verification.no_officer:${id}`)
    await whileOnlyOfficer(PROVINCE, one.phone, async () => {
      for (const _twice of [1, 2]) await dossier(id, self)
    })
    expect(await asked()).toHaveLength(1)
    expect((await decide(id, "start")).body.state).toBe("under_review")
    const own = await decide(id, "verify", {}, self)
    expect([own.body.code, own.body.message]).toEqual(["own_matter", expect.stringContaining("xét thay")])

    // Nor is he sent to the officer whose decision the appeal is against: operators are asked.
    const decided = "0911222444"
    const decider = await officerWithPhone(PROVINCE, decided)
    await decide(id, "reject", { reason_code: "not_eligible", reason: "Không đúng đối tượng." }, decider)
    await step(one, "appeal", { text: "Xin xem lại giấy đăng ký." })
    const hear = () => decide(id, "decide-appeal", { outcome: "upheld", reason: "Giấy tờ hợp lệ." }, self)
    expect((await hear()).body.message).toContain("xét thay")
    const nobody = expect.stringContaining("xin người vận hành nền tảng cử thêm")
    await whileOnlyOfficers(PROVINCE, [one.phone, decided], async () => {
      expect((await dossier(id, self)).body.barred).toEqual(nobody)
      expect(await hear()).toMatchObject({ status: 403, body: { code: "own_matter", message: nobody } })
    })
    expect(await asked()).toHaveLength(2)
  })

  it("of another province finds nothing", async () => {
    const { id } = await underReview()
    expect((await dossier(id, elsewhere)).status).toBe(404)
    expect((await decide(id, "verify", {}, elsewhere)).status).toBe(404)
    expect((await dossier(id)).body.state).toBe("under_review")
  })

  it("reads the whole story of a producer, his own steps among them", async () => {
    const { id } = await underReview()
    const what = (await dossier(id)).body.history.map((entry) => entry.what)
    expect(what).toEqual(expect.arrayContaining(["Mở hồ sơ", "Nộp giấy tờ", "Gửi hồ sơ", "Nhận xem xét"]))
  })
})

it("shows no draft to the public", async () => {
  const one = await newApplicant()
  const { body } = await dossier(await producerOf(one))
  expect((await ask("GET", `/catalog/producers/${body.slug}`)).status).toBe(404)
})
