import type { AuditList, CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { CertificateRecord, DecisionRecord, DecisionRow, ImportPage } from "@san-ocop/kit/http/recognition"
import { PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { PDF, sendFile } from "../../../support/casework"
import { certificateDesk } from "../../../support/certificate-desk"
import { withDatabase } from "../../../support/database"
import { commitImport, csvOf, issuerOf, newProduct, sendImport } from "../../../support/recognition"
import { FISH_SAUCE_PHONE, sampleOfficer, sampleSeller } from "../../../support/sample-people"
import { sheetOf, withoutProvince } from "../../../support/sheet"

jest.setTimeout(60_000)

const desk = certificateDesk()
const DECISIONS = "/department/recognition-decisions"
const read = (id: string, token = desk.token) => ask<DecisionRecord>("GET", `${DECISIONS}/${id}`, { token })
const decisionOf = (record: { body: CertificateRecord }) => record.body.decision?.id ?? ""
const trail = async (id: string) => {
  const query = `entity_type=recognition_decision&entity_id=${id}`
  const { body } = await ask<AuditList>("GET", `/department/audit?${query}`, { token: desk.token })
  return body.items.map(({ action }) => action)
}

const filings = (number: string) =>
  withDatabase(async (database) => {
    const sql = `select entity_id from audit_entry where action = 'recognition_decision.filed' and after ->> 'number' = $1`
    return (await database.query<{ entity_id: string }>(sql, [number])).rows
  })

/** A file with two products under one decision, recorded. */
async function recorded() {
  const issuer_name = await issuerOf(desk.seller.province_code)
  const decision_number = `${process.hrtime.bigint().toString().slice(-7)}/QĐ-UBND`
  const products = [desk.product, await newProduct(desk.seller, "Mật ong cùng quyết định")]
  const lines = products.map(({ name, producer_name }) => ({
    ...{ product: name, producer: producer_name, issuer_name, decision_number },
    ...{ decided_on: "01/11/2026", stars: "4" },
  }))
  const { body } = await sendImport(desk.token, csvOf(lines), `${decision_number.slice(0, 7)}.csv`)
  expect((await commitImport(desk.token, body.id)).status).toBe(200)
  const list = await ask<Page<DecisionRow>>("GET", `${DECISIONS}?import=${body.id}`, { token: desk.token })
  return { file: body, decisions: list.body.items, decision_number }
}

describe("a recognition decision", () => {
  it("that a file brought is shown with its certificates, the file, and who put it on record", async () => {
    const { file, decisions, decision_number } = await recorded()
    expect(decisions).toMatchObject([{ number: decision_number, certificate_count: 2 }])
    const [{ id } = { id: "" }] = decisions
    const { status, body } = await read(id)
    expect([status, body]).toEqual([
      200,
      expect.objectContaining({ number: decision_number, decided_on: "2026-11-01", certificate_count: 2 }),
    ])
    expect(body.imports).toMatchObject([{ id: file.id, file_name: file.file_name, uploaded_by: file.uploaded_by }])
    const query = `/department/certificates?decision=${id}`
    const certificates = await ask<Page<CertificateRow>>("GET", query, { token: desk.token })
    expect(certificates.body.items.map(({ stars }) => stars)).toEqual([4, 4])
    const page = await ask<ImportPage>("GET", `/department/recognition-imports/${file.id}`, { token: desk.token })
    expect(page.body.decision_count).toBe(1)
    expect(await trail(id)).toEqual(["recognition_decision.filed"])
    const table = await sheetOf(`recognition-decisions/export?import=${file.id}`, desk.token)
    expect(table.slice(1).map(([first]) => first)).toEqual([decision_number])
  })

  it("that an officer wrote down with a renewal came with no file, and says who wrote it", async () => {
    const id = decisionOf(await desk.renew())
    expect((await read(id)).body).toMatchObject({ certificate_count: 1, imports: [], has_file: false })
    expect(await trail(id)).toEqual(["recognition_decision.filed"])
    expect((await sendFile(`${DECISIONS}/${id}/file`, PDF, { authorization: desk.token })).status).toBe(201)
    expect((await read(id)).body.has_file).toBe(true)
    expect(await trail(id)).toEqual(["recognition_decision.file_attached", "recognition_decision.filed"])
  })

  it("is put on record once: a second certificate under it leaves no second word in the log", async () => {
    const first = decisionOf(await desk.record())
    const { decision_number, decided_on, issuer_name } = (await desk.record()).body
    const product = await newProduct(desk.seller, "Mật ong ghi sau")
    const line = { product: product.name, producer: product.producer_name, decision_number, issuer_name, stars: "3" }
    const day = (decided_on ?? "").split("-").reverse().join("/")
    const { body } = await sendImport(desk.token, csvOf([{ ...line, decided_on: day }]))
    expect((await commitImport(desk.token, body.id)).status).toBe(200)
    const { imports, certificate_count } = (await read(first)).body
    expect([imports.map(({ id }) => id).includes(body.id), imports.length, certificate_count]).toEqual([true, 2, 2])
    expect(await trail(first)).toEqual(["recognition_decision.filed"])
    // Nor one about a decision that there is not.
    expect(await filings(decision_number)).toEqual([{ entity_id: first }])
  })

  it("goes with the file that is taken back, and the log keeps both", async () => {
    const { file, decisions } = await recorded()
    const [{ id } = { id: "" }] = decisions
    const undo = { token: desk.token, body: { reason: "Nhầm quyết định" } }
    expect((await ask("POST", `/department/recognition-imports/${file.id}/undo`, undo)).status).toBe(200)
    expect((await read(id)).status).toBe(404)
    expect(await trail(id)).toEqual(["recognition_decision.import_undone", "recognition_decision.filed"])
  })

  it("is another province's affair to nobody else; a national officer reads it", async () => {
    const id = decisionOf(await desk.record())
    const elsewhere = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code, "so-nn")
    expect((await read(id, elsewhere)).status).toBe(404)
    expect((await read(id, await sampleOfficer(desk.seller.province_code))).status).toBe(200)
    expect((await read(id, await logIn("officer", "toan-quoc@san-ocop.example", PASSWORD))).status).toBe(200)
    expect((await read("khong-co")).status).toBe(404)
  })
})

it("makes a table of the files that were imported, as their list shows them", async () => {
  const { file } = await recorded()
  const words = { state: { committed: "Đã ghi" } }
  const rows = await sheetOf("recognition-imports/export", desk.token, { words })
  const row = rows.find(([name]) => name === file.file_name) ?? []
  expect([row[1], row[2], row[4], row[6]]).toEqual(["2", file.uploaded_by, "Đã ghi", ""])
  const elsewhere = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code, "so-nn")
  const asked = { province_code: desk.seller.province_code }
  expect((await sheetOf("recognition-imports/export", elsewhere, asked)).flat()).not.toContain(file.file_name)
  const national = await logIn("officer", "toan-quoc@san-ocop.example", PASSWORD)
  const named = await sheetOf("recognition-imports/export", national, { ...asked, words })
  expect(named.map(withoutProvince)).toEqual(rows)
})
