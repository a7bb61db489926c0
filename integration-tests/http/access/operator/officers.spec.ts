import type { AppointOfficer, OfficerEntry } from "@san-ocop/kit/http/operator"
import type { Page } from "@san-ocop/kit/http/problem"
import { freshId, OPERATOR, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { auditOf } from "../../../support/floors"

const MAY_WORK = "mot-mat-khau-du-dai"
let token: string

beforeAll(async () => {
  token = await logIn("user", OPERATOR, PASSWORD)
})

const freshEmail = (): string => `${freshId("can-bo")}@thu-nghiem.example`

const appoint = (change: Partial<AppointOfficer> = {}) =>
  ask<OfficerEntry>("POST", "/admin/officers", {
    token,
    body: {
      name: "Trần Thị Hoa",
      email: freshEmail(),
      agency: "trade",
      province_code: "38",
      password: MAY_WORK,
      ...change,
    },
  })

describe("an operator who appoints an officer", () => {
  it.each([
    ["a bad e-mail address", { email: "hoa" }, "email"],
    ["a short password", { password: "ngan" }, "password"],
    ["a province that is none", { province_code: "99" }, "province_code"],
    ["an agency that is none", { agency: "police" as "trade" }, "agency"],
    ["a bad telephone number", { phone: "12345" }, "phone"],
  ])("is told which field is wrong: %s", async (_what, change, field) => {
    const { status, body } = await appoint(change)
    expect([status, body.field]).toEqual([400, field])
  })

  it("gives him an account with which he enters his province's desk, and an address only once", async () => {
    const email = freshEmail()
    const { status, body } = await appoint({ email: email.toUpperCase() })
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ email, role: "officer", province_code: "38", status: "active" }),
    ])
    const officer = await logIn("officer", email, MAY_WORK)
    expect((await ask("GET", "/department/me", { token: officer })).body).toMatchObject({ province_code: "38" })
    const again = await appoint({ email })
    expect([again.status, again.body.code, again.body.field]).toEqual([422, "login_taken", "email"])
    const { body: list } = await ask<Page<OfficerEntry>>("GET", "/admin/officers?province_code=38&limit=100", { token })
    expect(list.items.filter((one) => one.email === email)).toEqual([body])
  })

  it("may suspend him, which holds at his next request, and lets him work again; both are in the audit log", async () => {
    const { body } = await appoint()
    const officer = await logIn("officer", body.email, MAY_WORK)
    const enters = async () => (await ask("GET", "/department/me", { token: officer })).status
    const move = (move: string, words?: string) =>
      ask<OfficerEntry>("POST", `/admin/officers/${body.id}/${move}`, { token, body: { reason: words } })

    expect((await move("suspend")).body).toMatchObject({ field: "reason" })
    expect(await enters()).toBe(200)
    expect((await move("suspend", "Chuyển công tác")).body).toMatchObject({ status: "suspended" })
    expect(await enters()).toBe(403)
    expect((await move("suspend", "Chuyển công tác")).body).toMatchObject({ code: "move_refused" })
    expect((await move("reinstate", "Trở lại làm việc")).body).toMatchObject({ status: "active" })
    expect(await enters()).toBe(200)
    expect((await auditOf(body.id)).map(({ action, reason }) => [action, reason])).toEqual([
      ["officer.appointed", null],
      ["officer.suspended", "Chuyển công tác"],
      ["officer.reinstated", "Trở lại làm việc"],
    ])
  })

  it("finds no officer who is not there", async () => {
    const body = { reason: "Không có người này" }
    expect((await ask("POST", "/admin/officers/off_nobody/suspend", { token, body })).status).toBe(404)
  })
})
