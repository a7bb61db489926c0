import type { OnboardingLink } from "@san-ocop/kit/http/onboarding-link"
import type { RegistrationList, RegistrationOpened } from "@san-ocop/kit/http/verification"
import type { IssuedLink, NewOnboarding, RegistrationForm } from "@san-ocop/kit/http/verification-desk"
import { PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { moveClockByDays } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { freshPhone, newApplicant } from "../../../support/registration"
import { freshName } from "../../../support/sample-listing"
import { FISH_SAUCE_PHONE, sampleOfficer } from "../../../support/sample-people"
import { readLog } from "../../../support/server"

let officer: string
beforeAll(async () => {
  officer = await sampleOfficer("38")
})
afterEach(() => moveClockByDays(0))

const producer = (contact_phone: string) => ({
  kind: "household_business",
  name: freshName("Hộ kinh doanh Cói"),
  commune_code: "14797",
  street: "Xóm 3",
  contact_name: "Lê Văn Cói",
  contact_phone,
  groups: ["thu-cong-my-nghe"],
  makes_spirits: false,
})
const onboard = (body: unknown, token = officer) =>
  ask<NewOnboarding>("POST", "/department/verifications", { token, body })
const look = (token: string) => ask<OnboardingLink>("POST", "/registrations/link", { body: { token } })
const use = (token: string, password = PASSWORD) =>
  ask<RegistrationOpened>("POST", "/registrations/link/use", { body: { token, password } })

async function onboarded() {
  const phone = freshPhone()
  const { status, body } = await onboard(producer(phone))
  expect(status).toBe(201)
  return { phone, id: body.producer_id, token: body.link?.token ?? "" }
}

describe("an officer who registers a producer", () => {
  it("gives a link by which the person sets a password, once, and goes on with the draft", async () => {
    const { phone, token } = await onboarded()
    expect(token.length).toBeGreaterThanOrEqual(43)
    expect((await look(token)).body).toMatchObject({ person_name: "Lê Văn Cói" })
    expect((await look(token)).body.phone_masked).not.toContain(phone)
    expect((await use(token, "ngan")).body.field).toBe("password")
    expect((await use(token)).status).toBe(201)
    const again = await use(token, "mat-khau-khac")
    expect([again.status, again.body.code]).toEqual([400, "link_ended"])
    const member = await logIn("seller_member", phone, PASSWORD)
    const list = await ask<RegistrationList>("GET", "/seller/me/registrations", { token: member })
    expect(list.body.registrations).toMatchObject([{ state: "draft" }])
  })

  it("stores no token, only its hash", async () => {
    const { token, id } = await onboarded()
    const rows = await withDatabase(
      async (database) => (await database.query("select * from onboarding_link where producer_id = $1", [id])).rows,
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it("leaves its token in no line that the backend logs: of its making, a look, its use and its second use", async () => {
    const uses = (log: string) => log.split('"route":"/registrations/link/use"').length
    const before = uses(readLog("BACKEND"))
    const { token } = await onboarded()
    await look(token)
    await use(token)
    await use(token)
    const log = await eventually(
      async () => readLog("BACKEND"),
      (lines) => uses(lines) >= before + 2,
    )
    expect(log.includes(token)).toBe(false)
  })

  it("gives a new link, which ends the first; every link ends after a week", async () => {
    const { token, id } = await onboarded()
    const renewed = await ask<IssuedLink>("POST", `/department/verifications/${id}/link`, { token: officer, body: {} })
    expect((await look(token)).body.code).toBe("link_ended")
    expect((await look(renewed.body.token)).status).toBe(200)
    moveClockByDays(8)
    expect((await look(renewed.body.token)).body.code).toBe("link_ended")
    expect((await use(renewed.body.token)).status).toBe(400)
  })

  it("gives one for a number that somebody registered with whom nobody met; its use takes the number over", async () => {
    const squatter = await newApplicant()
    const { body } = await onboard(producer(squatter.phone))
    expect((await use(body.link?.token ?? "", "mat-khau-moi")).status).toBe(201)
    const old = await ask("GET", "/seller/me/registrations", { token: squatter.token })
    expect([old.status, old.body.code]).toEqual([401, "member_unknown"])
    const member = await logIn("seller_member", squatter.phone, "mat-khau-moi")
    const list = await ask<RegistrationList>("GET", "/seller/me/registrations", { token: member })
    expect(list.body.registrations.map(({ id }) => id)).not.toContain(squatter.id)
    expect(list.body.registrations).toHaveLength(1)
  })

  it("finds the draft of his first click by the second, with a link in place of the first one", async () => {
    const one = producer(freshPhone())
    const [first, second] = await Promise.all([onboard(one), onboard(one)])
    expect(second.body.producer_id).toBe(first.body.producer_id)
    const works = await Promise.all([look(first.body.link?.token ?? ""), look(second.body.link?.token ?? "")])
    expect(works.map(({ status }) => status).sort()).toEqual([200, 400])
  })

  it("gives none for a phone with an account: the draft waits there", async () => {
    const { body } = await onboard(producer(FISH_SAUCE_PHONE))
    expect(body.link).toBeNull()
    const member = await logIn("seller_member", FISH_SAUCE_PHONE, PASSWORD)
    const list = await ask<RegistrationList>("GET", "/seller/me/registrations", { token: member })
    expect(list.body.registrations.map(({ state }) => state)).toContain("draft")
    const link = await ask("POST", `/department/verifications/${body.producer_id}/link`, { token: officer, body: {} })
    expect(link.body.code).toBe("has_account")
  })

  it("registers in his own province only", async () => {
    const answer = await onboard({ ...producer(freshPhone()), commune_code: "00004" })
    expect([answer.status, answer.body.field]).toEqual([400, "commune_code"])
  })

  it("prints a form with what to bring and where", async () => {
    const { id } = await onboarded()
    const { body } = await ask<RegistrationForm>("GET", `/department/verifications/${id}/form`, { token: officer })
    expect(body.producer).toMatchObject({ place: "Xóm 3, Phường Hạc Thành, Thanh Hóa" })
    expect(body.department.name).toContain("Sở Công Thương")
    expect(body.requirements.map(({ title }) => title)).toContain("Căn cước của người đại diện")
  })
})

it("learns nothing from a token that was never given out", async () => {
  const answer = await look("khong-co-ma-nay")
  expect([answer.status, answer.body.code]).toEqual([400, "link_ended"])
})
