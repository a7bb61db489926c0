import type { RegistrationOpened } from "@san-ocop/kit/http/verification"
import type { NewOnboarding, VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { type Applicant, document, fillIn, freshPhone, handIn, step, upload } from "../../../support/registration"
import { freshName } from "../../../support/sample-listing"
import { sampleOfficer } from "../../../support/sample-people"

let officer: string
let second: string
beforeAll(async () => {
  officer = await sampleOfficer("38")
  const { login } = await withDatabase((database) =>
    makeOfficer(database, { agency: "trade", role: "officer", province_code: "38" }),
  )
  second = await logIn("officer", login, PASSWORD)
})

/** A cooperative that an officer registered, as he writes for it; and the token of its one-time link. */
async function onboarded(): Promise<Applicant & { link: string }> {
  const [name, phone] = [freshName("Hợp tác xã Bánh gai"), freshPhone()]
  const body = {
    ...{ kind: "cooperative", name, commune_code: "14797", street: "Xóm 3", contact_name: "Lê Thị Gai" },
    ...{ contact_phone: phone, groups: ["thuc-pham"], makes_spirits: false },
  }
  const made = await ask<NewOnboarding>("POST", "/department/verifications", { token: officer, body })
  const { producer_id: id, link } = made.body
  return { token: officer, phone, id, name, path: `/department/verifications/${id}`, link: link?.token ?? "" }
}

const dossier = ({ path }: Applicant, token = officer) => ask<VerificationDossier>("GET", path, { token })
const decide = ({ path }: Applicant, verb: string, token: string) =>
  ask<VerificationDossier>("POST", `${path}/${verb}`, { token, body: {} })
const waiting = ({ checklist }: VerificationDossier) =>
  checklist.flatMap(({ proofs }) => proofs.filter(({ state }) => state === "waiting"))

describe("an officer who writes for a producer without an account", () => {
  it("fills in numbers, papers and signed terms, and sends it; another officer accepts what he typed", async () => {
    const one = await onboarded()
    expect((await dossier(one)).body.moves).toContain("fill_in")
    await fillIn(one)
    const sent = await step(one, "submit")
    expect([sent.status, sent.body.state]).toEqual([200, "submitted"])
    await decide(one, "start", officer)
    const { body } = await dossier(one)
    const [proof] = waiting(body)
    expect(body.own_proofs).toContain(proof?.id)
    const own = await decide(one, `proofs/${proof?.id ?? ""}/accept`, officer)
    expect([own.status, own.body.code]).toEqual([403, "own_proof"])
    expect((await dossier(one, second)).body.own_proofs).toEqual([])
    for (const { id } of waiting(body)) expect((await decide(one, `proofs/${id}/accept`, second)).status).toBe(200)
    expect((await decide(one, "verify", officer)).body.state).toBe("verified")
  })

  it("shows numbers masked at once, and leaves entries that name on whose behalf, without a number", async () => {
    const one = await onboarded()
    const saved = await step(one, "identity", { personal_id: "038185123457", representative_name: "Lê Thị Gai" })
    expect(saved.body.identity.personal_id).toMatch(/3457$/)
    expect(JSON.stringify(saved.body)).not.toContain("038185123457")
    const entries = await withDatabase(async (database) => {
      const sql = "select * from audit_entry where entity_id = $1 and action = 'producer.identity_saved'"
      return (await database.query<{ on_behalf_of: string }>(sql, [one.id])).rows
    })
    expect(entries.map(({ on_behalf_of }) => on_behalf_of)).toEqual([one.id])
    // Ids and hashes are of any digits.
    const told = JSON.stringify(entries, (key, value: unknown) => (/(^|_)(id|of|hash)$/.test(key) ? undefined : value))
    expect(told).toContain("producer.identity_saved")
    expect(told).not.toContain("3457")
  })

  it("does not waive a paper of it, and is shown no way to; another officer of the province is", async () => {
    const one = await onboarded()
    await fillIn(one)
    await step(one, "submit")
    await decide(one, "start", second)
    expect((await dossier(one)).body.moves).not.toContain("waive")
    expect((await dossier(one, second)).body.moves).toContain("waive")
    const waive = (token: string) => {
      const body = { requirement: "identity_card", reason: "Đã xem bản gốc tại Sở." }
      return ask<VerificationDossier>("POST", `${one.path}/waive`, { token, body })
    }
    const own = await waive(officer)
    expect([own.status, own.body.code]).toEqual([403, "own_registration"])
    const other = await waive(second)
    const kinds = other.body.checklist.flatMap(({ proofs }) => proofs.map(({ kind }) => kind))
    expect([other.status, kinds.filter((kind) => kind === "waiver")]).toEqual([200, ["waiver"]])
  })

  it("takes a paper back that nobody has decided on", async () => {
    const one = await onboarded()
    await handIn(one, "identity_card")
    const [proof] = waiting((await dossier(one)).body)
    const taken = await step(one, `proofs/${proof?.id ?? ""}/withdraw`)
    expect([taken.status, taken.body.checklist.flatMap(({ proofs }) => proofs.map(({ state }) => state))]).toEqual([
      200,
      ["withdrawn"],
    ])
  })

  it("writes nothing more once the person has an account; what he typed is there", async () => {
    const one = await onboarded()
    await step(one, "identity", { bank_name: "Agribank" })
    const body = { token: one.link, password: PASSWORD }
    const { registration_id } = (await ask<RegistrationOpened>("POST", "/registrations/link/use", { body })).body
    expect((await dossier(one)).body).toMatchObject({ has_account: true, moves: [] })
    for (const answer of [
      await step(one, "identity", { bank_name: "Ngân hàng khác" }),
      await step(one, "basics", { kind: "farm", name: "Tên khác" }),
      await step(one, "proofs", document("identity_card", "khong-co")),
      await upload(one),
      await step(one, "submit"),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([400, "producer_has_account"])
    }
    const token = await logIn("seller_member", one.phone, PASSWORD)
    const own = await step({ ...one, token, path: `/seller/me/registrations/${registration_id}` }, "identity", {})
    expect(own.body.identity.bank_name).toBe("Agribank")
  })

  it("keeps the producer in his own province", async () => {
    const one = await onboarded()
    const moved = await step(one, "place", { province_code: "01", commune_code: "00004", street: "Xóm 1" })
    expect([moved.status, moved.body.code]).toEqual([400, "province_fixed"])
  })
})
