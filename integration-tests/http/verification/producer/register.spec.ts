import type { FloorList } from "@san-ocop/kit/http/catalog"
import type { ProvinceList } from "@san-ocop/kit/http/geography"
import type { Registration, RegistrationList } from "@san-ocop/kit/http/verification"
import { PASSWORD } from "../../../support/accounts"
import { ask } from "../../../support/ask"
import { moveClockByDays } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import {
  type Applicant,
  document,
  fillIn,
  freshPhone,
  freshTaxCode,
  handIn,
  newApplicant,
  PLACE,
  step,
  upload,
} from "../../../support/registration"
import { freshName } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleSeller } from "../../../support/sample-people"

const read = (one: Applicant, token = one.token) => ask<Registration>("GET", one.path, { token })
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")

describe("a producer without an account", () => {
  it("opens one with a draft, which is all that he has", async () => {
    const one = await newApplicant()
    const { body } = await read(one)
    expect(body).toMatchObject({ state: "draft", producer_name: one.name, next_step: "place", may_submit: false })
    const me = await ask<{ sellers: unknown[] }>("GET", "/seller/me", { token: one.token })
    expect(me.body.sellers).toEqual([])
  })

  it("finds what he saved again, step by step, and sends it when nothing is missing", async () => {
    const one = await newApplicant()
    const saved = await step(one, "place", PLACE)
    expect(saved.body).toMatchObject({ commune_name: "Phường Hạc Thành", next_step: "identity" })
    const early = await step(one, "submit")
    expect([early.status, early.body.code]).toEqual([400, "groups_missing"])
    await fillIn(one)
    expect((await read(one)).body).toMatchObject({ next_step: null, may_submit: true, to_do: 0 })
    const sent = await step(one, "submit")
    expect(sent.body).toMatchObject({ state: "submitted", may_edit: false })
    const again = await step(one, "submit")
    expect([again.status, again.body.code]).toEqual([409, "verification_move_refused"])
    const late = await upload(one)
    expect([late.status, late.body.code]).toEqual([400, "registration_not_editable"])
  })

  it("is refused with a phone number that has an account, and with a bad one", async () => {
    const body = { person_name: "Lan", password: PASSWORD, kind: "farm", name: "Trang trại Lan", province_code: "38" }
    const taken = await ask("POST", "/registrations", { body: { ...body, phone: HONEY_PHONE } })
    expect([taken.status, taken.body.code]).toEqual([422, "login_taken"])
    for (const [change, field] of [
      [{ phone: "12" }, "phone"],
      [{ password: "ngan" }, "password"],
      [{ province_code: "99" }, "province_code"],
      [{ kind: "club" }, "kind"],
      [{ is_sample: true }, "is_sample"],
    ] as const) {
      const answer = await ask("POST", "/registrations", {
        body: Object.assign({ ...body, phone: freshPhone() }, change),
      })
      expect([answer.status, answer.body.field]).toEqual([400, field])
    }
  })

  it("leaves nothing behind when his province is unknown: the phone number is free again", async () => {
    const phone = freshPhone()
    const body = { person_name: "Lan", phone, password: PASSWORD, kind: "farm", name: "Trang trại Lan" }
    expect((await ask("POST", "/registrations", { body: { ...body, province_code: "99" } })).status).toBe(400)
    expect((await ask("POST", "/registrations", { body: { ...body, province_code: "38" } })).status).toBe(201)
  })

  it("is told so where his province has no floor yet", async () => {
    const [{ body: geography }, { body: floors }] = await Promise.all([
      ask<ProvinceList>("GET", "/catalog/geography/provinces"),
      ask<FloorList>("GET", "/catalog/floors"),
    ])
    const open = new Set(floors.floors.map((floor) => floor.province_code))
    const closed = geography.provinces.find(({ code }) => !open.has(code))
    const body = { person_name: "Lan", phone: freshPhone(), password: PASSWORD, kind: "farm", name: "Trang trại Lan" }
    const answer = await ask("POST", "/registrations", { body: { ...body, province_code: closed?.code } })
    expect([answer.status, answer.body.field, answer.body.code]).toEqual([400, "province_code", "floor_missing"])
  })

  it("writes nothing down of one who is refused", async () => {
    const body = { person_name: freshName("Khách"), password: PASSWORD, kind: "farm", name: "Trang trại Lan" }
    for (const change of [
      { phone: "12", province_code: "38" },
      { phone: freshPhone(), province_code: "99" },
    ])
      expect((await ask("POST", "/registrations", { body: { ...body, ...change } })).status).toBe(400)
    const entries = await withDatabase((database) =>
      database.query("select id from audit_entry where actor_name = $1", [body.person_name]),
    )
    expect(entries.rows).toEqual([])
  })

  it("opens one draft by two clicks", async () => {
    const one = await newApplicant()
    const body = { kind: "farm", name: freshName("Trang trại"), province_code: "38" }
    const click = () => ask<Registration>("POST", "/seller/me/registrations", { token: one.token, body })
    const [first, second] = await Promise.all([click(), click()])
    expect([first.status, second.body.id]).toEqual([201, first.body.id])
  })

  it("may not open an account in any other way", async () => {
    const answer = await ask("POST", "/auth/seller_member/emailpass/register", {
      body: { email: freshPhone(), password: PASSWORD },
    })
    expect([answer.status, answer.body.code]).toEqual([403, "registration_closed"])
  })
})

describe("a registration", () => {
  let one: Applicant
  beforeAll(async () => {
    one = await newApplicant()
    await step(one, "groups", { groups: ["thuc-pham"], makes_spirits: false })
  })

  it("is nobody else's", async () => {
    const stranger = await newApplicant()
    const seller = await sampleSeller(HONEY_PHONE)
    expect((await read(one, stranger.token)).status).toBe(404)
    expect((await read(one, seller.token)).status).toBe(404)
    const list = await ask<RegistrationList>("GET", "/seller/me/registrations", { token: stranger.token })
    expect(list.body.registrations.map(({ id }) => id)).toEqual([stranger.id])
  })

  it.each([
    ["a tax code with a wrong digit", { tax_code: "0100109107" }, "tax_code"],
    ["a personal ID for a cooperative's tax code", { tax_code: "038185001234" }, "tax_code"],
    ["a personal ID that cannot be one", { personal_id: "003185001234" }, "personal_id"],
    ["a bank account with strange signs", { bank_account: "12/34" }, "bank_account"],
  ])("refuses %s, naming the field", async (_what, body, field) => {
    const answer = await step(one, "identity", body)
    expect([answer.status, answer.body.field]).toEqual([400, field])
    expect(answer.body.message).toMatch(/^\p{Lu}.+\.$/u)
  })

  it("shows numbers by their last four digits only", async () => {
    const code = freshTaxCode()
    const { body } = await step(one, "identity", { tax_code: code, personal_id: "038185001234" })
    expect(body.identity).toMatchObject({ tax_code: `*** *** ${code.slice(-4)}`, personal_id: "*** *** 1234" })
    expect(JSON.stringify(body)).not.toContain(code)
  })

  it("refuses a commune of another province", async () => {
    const answer = await step(one, "place", { ...PLACE, commune_code: "00004" })
    expect([answer.status, answer.body.field]).toEqual([400, "commune_code"])
  })

  it("refuses terms that are not the ones in force", async () => {
    expect((await step(one, "terms", { version: "2020-01-01" })).status).toBe(409)
  })

  it.each([
    ["an expired document", { expires_on: "2026-11-01" }, "expires_on", "proof_expired"],
    ["no last day where the paper must have one", { expires_on: null }, "expires_on", "expiry_missing"],
    ["a day of issue to come", { issued_on: "2099-01-01", expires_on: "2099-02-01" }, "issued_on", "day_in_future"],
    ["a day that is none", { issued_on: "2026-02-30" }, "issued_on", "day_invalid"],
    [
      "an end before the issue",
      { issued_on: "2026-02-01", expires_on: "2026-01-01" },
      "expires_on",
      "day_before_issue",
    ],
    ["a paper that nobody asks him for", { requirement: "spirits_licence" }, "requirement", "requirement_unknown"],
    ["no number", { number: " " }, "number", undefined],
  ])("takes as proof of food safety not %s", async (_what, change, field, code) => {
    const { body: file } = await upload(one)
    const answer = await step(one, "proofs", document("food_safety", file.id, { expires_on: "2029-12-31", ...change }))
    expect([answer.status, answer.body.field]).toEqual([400, field])
    if (code) expect(answer.body.code).toBe(code)
  })

  it("takes no promise from a cooperative where a certificate is asked for", async () => {
    const answer = await step(one, "proofs", { requirement: "food_safety", kind: "attestation" })
    expect([answer.status, answer.body.code]).toEqual([400, "way_not_allowed"])
  })

  it("takes no file of another's registration", async () => {
    const stranger = await newApplicant()
    const { body: file } = await upload(stranger)
    const answer = await step(one, "proofs", document("cooperative_registration", file.id))
    expect([answer.status, answer.body.field, answer.body.code]).toEqual([400, "file_id", "file_unknown"])
    expect((await ask("GET", `${one.path}/files/${file.id}`, { token: one.token })).status).toBe(404)
  })

  it.each([
    ["lies about its type", "anh.pdf", PNG, "application/pdf"],
    ["is of a kind that is not taken", "anh.svg", Buffer.from("<svg/>"), "image/svg+xml"],
    ["is empty", "giay.pdf", Buffer.alloc(0), "application/pdf"],
  ])("takes no file that %s", async (_what, name, bytes, type) => {
    const { status, body } = await upload(one, name, bytes, type)
    expect([status, body.field]).toEqual([400, "file"])
  })

  it("gives a file back to its owner as an attachment", async () => {
    const { body: file } = await upload(one, "Giấy phép.pdf")
    expect(file).toMatchObject({ name: "Giấy phép.pdf", mime: "application/pdf" })
    expect((await ask("GET", `${one.path}/files/${file.id}`, { token: one.token })).status).toBe(200)
  })

  it("lets a paper be withdrawn while nobody has decided on it, and replaced", async () => {
    await handIn(one, "cooperative_registration")
    const { body } = await handIn(one, "cooperative_registration")
    const item = body.checklist.find(({ code }) => code === "cooperative_registration")
    expect(item).toMatchObject({ standing: "waiting" })
    expect(item?.proofs.map(({ state }) => state)).toEqual(expect.arrayContaining(["waiting", "withdrawn"]))
    const waiting = item?.proofs.find(({ state }) => state === "waiting")
    const withdrawn = await step(one, `proofs/${waiting?.id}/withdraw`)
    expect(withdrawn.body.checklist.find(({ code }) => code === "cooperative_registration")?.standing).toBe("missing")
    expect((await step(one, `proofs/${waiting?.id}/withdraw`)).status).toBe(409)
  })

  it("asks for other papers when other goods are made", async () => {
    const { body } = await step(one, "groups", { groups: ["do-uong"], makes_spirits: true })
    expect(body.checklist.map(({ code }) => code)).toContain("spirits_licence")
    const craft = await step(one, "groups", { groups: ["thu-cong-my-nghe"], makes_spirits: false })
    expect(craft.body.checklist.map(({ code }) => code)).not.toContain("food_safety")
  })
})

it("is not sent with a paper that ended while it lay there", async () => {
  const one = await newApplicant()
  const soon = new Date(Date.now() + 2 * 86_400_000 + 7 * 3_600_000).toISOString().slice(0, 10)
  await fillIn(one, soon)
  moveClockByDays(5)
  const late = await step(one, "submit")
  moveClockByDays(0)
  expect([late.status, late.body.field]).toEqual([400, "requirements.food_safety"])
})
