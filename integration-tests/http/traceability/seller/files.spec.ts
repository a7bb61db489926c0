import type { LotPage } from "@san-ocop/kit/http/lots"
import { ask } from "../../../support/ask"
import { PDF, sendFile } from "../../../support/casework"
import { newLot } from "../../../support/lots"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"

let seller: SampleSeller
let other: SampleSeller
let lot: LotPage

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
})
beforeEach(async () => {
  lot = await newLot(seller)
})

const filesOf = ({ path }: SampleSeller) => `${path}/lots/${lot.id}/files`
const put = (by = seller, file = PDF) => sendFile(filesOf(by), file, { authorization: by.token })
const seen = async (token: string, path: string) => {
  const answer = await fetch(`${backendUrl()}${path}`, { headers: { authorization: token } })
  return {
    status: answer.status,
    kept: answer.headers.get("content-disposition"),
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

describe("evidence for a lot", () => {
  it("is saved again by its stall and by the department of its province, and by nobody else", async () => {
    const { status, body } = await put()
    const [file] = (body as unknown as LotPage).files
    expect([status, file]).toMatchObject([201, { name: PDF.name, mime: "application/pdf", side: "seller" }])
    const id = file?.id ?? ""
    const own = await seen(seller.token, `${filesOf(seller)}/${id}`)
    expect([own.status, own.bytes.equals(PDF.bytes)]).toEqual([200, true])
    expect(own.kept).toMatch(/^attachment/)
    const desk = `/department/lots/${lot.id}/files/${id}`
    expect((await seen(await sampleOfficer(seller.province_code), desk)).status).toBe(200)
    expect((await seen(await sampleOfficer(other.province_code), desk)).status).toBe(404)
    expect((await seen(other.token, `${filesOf(other)}/${id}`)).status).toBe(404)
    expect((await put(other)).status).toBe(404)
  })

  it("is on no public page", async () => {
    await put()
    const { body } = await ask("GET", `/catalog/traces/${lot.code}`)
    expect(JSON.stringify(body)).not.toMatch(/files|Biên bản/)
  })

  it("is taken for a lot that is closed, too, and is then in the audit log", async () => {
    const token = seller.token
    expect((await ask("POST", `${seller.path}/lots/${lot.id}/close`, { token, body: {} })).status).toBe(200)
    expect((await put()).status).toBe(201)
    const officer = await sampleOfficer(seller.province_code)
    const trail = await ask<{ items: { action: string }[] }>(
      "GET",
      `/department/audit?entity_type=lot&entity_id=${lot.id}`,
      { token: officer },
    )
    expect(trail.body.items.map(({ action }) => action)).toContain("lot.file_added")
  })

  it("is refused when it is not what it says it is", async () => {
    const page = { ...PDF, bytes: Buffer.from("<html><script>alert(1)</script></html>") }
    expect(await put(seller, page)).toMatchObject({ status: 400 })
  })
})
