import type { Revealed, VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { fillIn, freshPersonalId, newApplicant, step, upload, type Applicant } from "../../../support/registration"
import { sampleOfficer } from "../../../support/sample-people"

let officer: string
let one: Applicant
let id: string
const personal = freshPersonalId()

const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[]): Promise<Row[]> =>
  withDatabase(async (database) => (await database.query<Row>(sql, values)).rows)

beforeAll(async () => {
  officer = await sampleOfficer("38")
  one = await newApplicant()
  await fillIn(one)
  await step(one, "identity", { personal_id: personal, representative_name: "Lê Thị Lan" })
  const [found] = await rows<{ producer_id: string }>("select producer_id from producer_registration where id = $1", [
    one.id,
  ])
  id = found?.producer_id ?? ""
})

const reveal = (field: string, reason: string, token = officer) =>
  ask<Revealed>("POST", `/department/verifications/${id}/reveal`, { token, body: { field, reason } })

describe("a personal ID", () => {
  it("is encrypted where it is stored, and in no other table", async () => {
    const [identity] = await rows("select * from producer_identity where producer_id = $1", [id])
    expect(JSON.stringify(identity)).not.toContain(personal)
    expect(identity?.personal_id_cipher).toMatch(/^v1\./)
    const log = await rows("select * from audit_entry where entity_id = $1", [id])
    expect(log.length).toBeGreaterThan(5)
    expect(JSON.stringify(log)).not.toContain(personal)
  })

  it("is masked for the officer, who sees it whole only with a reason that the audit log keeps", async () => {
    const seen = await ask<VerificationDossier>("GET", `/department/verifications/${id}`, { token: officer })
    expect(seen.body.identity.personal_id).toBe(`*** *** ${personal.slice(-4)}`)
    expect(JSON.stringify(seen.body)).not.toContain(personal)
    expect((await reveal("personal_id", "")).status).toBe(400)
    expect((await reveal("personal_id", "Đối chiếu với thẻ căn cước.")).body.value).toBe(personal)
    const log = await rows<{ after: unknown; reason: string }>(
      "select after, reason from audit_entry where entity_id = $1 and action = 'producer.identity_viewed'",
      [id],
    )
    expect(log).toEqual([{ after: { of: "personal_id" }, reason: "Đối chiếu với thẻ căn cước." }])
  })

  it("is not opened for an officer of another province", async () => {
    expect((await reveal("personal_id", "Muốn xem thử.", await sampleOfficer("01"))).status).toBe(404)
  })

  it("that another producer has, too, is told to the officer and not to the applicant", async () => {
    const other = await newApplicant()
    const saved = await step(other, "identity", { personal_id: personal })
    expect(saved.status).toBe(200)
    const seen = await ask<VerificationDossier>("GET", `/department/verifications/${id}`, { token: officer })
    expect(seen.body.duplicates).toMatchObject([{ name: other.name, same: "personal_id", state: "draft" }])
  })
})

describe("a paper", () => {
  it("goes to the officer as an attachment, with an audit entry, and to no other province", async () => {
    const { body: file } = await upload(one)
    const path = `/department/verifications/${id}/files/${file.id}`
    expect((await ask("GET", path, { token: await sampleOfficer("01") })).status).toBe(404)
    expect((await ask("GET", path, { token: officer })).status).toBe(200)
    const log = await rows(
      "select 1 from audit_entry where entity_id = $1 and action = 'producer.file_downloaded' and after->>'of' = $2",
      [id, file.id],
    )
    expect(log).toHaveLength(1)
  })

  it("of one producer is not had through another's address", async () => {
    const stranger = await newApplicant()
    const { body: file } = await upload(stranger)
    expect((await ask("GET", `/department/verifications/${id}/files/${file.id}`, { token: officer })).status).toBe(404)
  })
})
