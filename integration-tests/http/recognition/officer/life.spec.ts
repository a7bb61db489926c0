import type { CertificatePage } from "@san-ocop/kit/http/catalog"
import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { CertificateRecord, NoticeList, SellerCertificates } from "@san-ocop/kit/http/recognition"
import { freshId, makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { certificateDesk } from "../../../support/certificate-desk"
import { withDatabase } from "../../../support/database"
import { productOf } from "../../../support/recognition"
import { FISH_SAUCE_PHONE, sampleOfficer, sampleSeller } from "../../../support/sample-people"

jest.setTimeout(60_000)

const desk = certificateDesk()
const { record, decide, renew } = desk

describe("what an officer goes on to", () => {
  // Điện Biên, where nothing is recognised.
  const province_code = "11"
  const mark = freshId("tiep")
  const ids = ["a", "b", "c"].map((one) => `${mark}_${one}`)
  const [ended, soon, later] = ids as [string, string, string]
  let officer = ""
  beforeAll(() =>
    withDatabase(async (database) => {
      const sql = `insert into certificate (id, number, product_name, stars, decision_number, issuer_level, issuer_name, province_code,
          decided_on, valid_from, valid_until, state, is_sample)
        select $1, $1, 'Chè Shan', 3, '1/QĐ', 'province', 'UBND tỉnh Điện Biên', $2, '2020-01-01', '2020-01-01',
          to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date + $3::int, 'YYYY-MM-DD'), 'recognised', true`
      for (const [id, days] of [
        [ended, -400],
        [soon, 10],
        [later, 60],
        [`${mark}_d`, 400],
      ]) {
        await database.query(sql, [id, province_code, days])
      }
      const account = await makeOfficer(database, { agency: "agriculture", role: "officer", province_code })
      officer = await logIn("officer", account.login, PASSWORD)
    }),
  )
  afterAll(() =>
    withDatabase((database) => database.query("delete from certificate where province_code = $1", [province_code])),
  )
  const next = async (id: string) => (await record(id, officer)).body.next_id

  it("is what ends next, and after the last the first again; what holds for long is not due", async () => {
    expect([await next(ended), await next(soon), await next(later)]).toEqual([soon, later, ended])
  })

  it("is, after a renewal, what came after the one that was renewed", async () => {
    const renewal = { stars: 3, decision_number: `${mark.slice(-7)}/QĐ-UBND`, decided_on: "2026-11-01" }
    const issuer = { issuer_level: "province", issuer_name: "UBND tỉnh Điện Biên" }
    const path = `/department/certificates/${soon}/renew`
    const { status, body } = await ask<CertificateRecord>("POST", path, {
      token: officer,
      body: { ...renewal, ...issuer },
    })
    expect([status, body.next_id]).toEqual([201, later])
    expect(await next(ended)).toBe(later)
  })

  it("is nothing for who may not renew", async () => {
    const trade = await withDatabase((database) =>
      makeOfficer(database, { agency: "trade", role: "officer", province_code }),
    )
    expect((await record(ended, await logIn("officer", trade.login, PASSWORD))).body.next_id).toBeNull()
  })
})

describe("suspending and revoking", () => {
  it("takes the badge at once, tells the public why, and lets it be restored or revoked", async () => {
    expect((await decide("suspend", "recognised")).body.moves).toEqual(["restore", "revoke"])
    expect((await productOf(desk.product.handle)).badge).toBeNull()
    const { body: page } = await ask<CertificatePage>("GET", `/catalog/certificates/${desk.certificate.number}`)
    expect(page).toMatchObject({ standing: "suspended", notices: [{ kind: "suspended", ground: "food_safety" }] })
    expect((await decide("restore", "suspended")).status).toBe(200)
    expect((await productOf(desk.product.handle)).badge).toMatchObject({ stars: 3 })
    await decide("suspend", "recognised")
    expect((await decide("revoke", "suspended")).body.moves).toEqual([])
    const { body: list } = await ask<NoticeList>("GET", `/catalog/floors/${page.place.floor_slug}/notices`)
    expect(list.items[0]).toMatchObject({ kind: "revoked", certificate_number: desk.certificate.number })
  })

  it("is told to its maker's own stall, with its ground", async () => {
    await decide("suspend", "recognised")
    const told = await withDatabase(async (database) => {
      const sql = "select to_kind, to_id, body from notice where topic = 'certificate.suspended' and href = $1"
      return (await database.query(sql, [`/chung-nhan/${desk.certificate.number}`])).rows
    })
    const body = expect.stringContaining("Kết quả kiểm tra không đạt.") as string
    expect(told).toEqual([{ to_kind: "seller", to_id: desk.seller.id, body }])
  })

  it("is refused for the second of two officers who saw the same page", async () => {
    const both = await Promise.all([decide("suspend", "recognised"), decide("suspend", "recognised")])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  it.each([
    ["without a ground", { ground: undefined }, "ground"],
    ["with another ground and no words", { ground: "other", note: undefined }, "note"],
    ["by a decision of tomorrow", { decided_on: "2099-01-01" }, "decided_on"],
    ["without a decision", { decision_number: " " }, "decision_number"],
  ])("is refused %s", async (_name, change, field) => {
    const { status, body } = await decide("suspend", "recognised", change)
    expect({ status, field: body.field }).toEqual({ status: 400, field })
  })

  it("is for agriculture officers of the province alone", async () => {
    const trade = await sampleOfficer(desk.seller.province_code)
    expect((await decide("suspend", "recognised", {}, trade)).status).toBe(403)
    expect((await record(desk.certificate.id, trade)).body.moves).toEqual([])
    const elsewhere = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code, "so-nn")
    expect((await decide("suspend", "recognised", {}, elsewhere)).status).toBe(404)
    expect((await record(desk.certificate.id, elsewhere)).status).toBe(404)
  })
})

describe("renewing and upgrading", () => {
  it("records a certificate that takes the old one's place, with its history", async () => {
    const { status, body } = await renew()
    expect({ status, state: body.state, stars: body.stars }).toEqual({ status: 201, state: "upgraded", stars: 4 })
    expect((await productOf(desk.product.handle)).badge).toMatchObject({ stars: 4, certificate_number: body.number })
    expect((await record(desk.certificate.id)).body).toMatchObject({ standing: "replaced", moves: ["suspend"] })
    expect(body.history.map(({ number }) => number)).toEqual([body.number, desk.certificate.number])
  })

  it("lets only one certificate follow", async () => {
    const both = await Promise.all([renew(), renew()])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  it.each([
    ["five stars by a province", { stars: 5 }, "issuer_name"],
    ["more stars than the points earn", { score_a: 20, score_b: 10, score_c: 20 }, "stars"],
    ["a decision before the old one", { decided_on: "2026-09-09" }, "decided_on"],
    ["an end before the decision", { valid_until: "2026-11-01" }, "valid_until"],
  ])("is refused for %s", async (_name, change, field) => {
    const { status, body } = await renew(change)
    expect({ status, field: body.field }).toEqual({ status: 400, field })
  })
})

it("lists what is due, by the same day that decides the badges, for the department and for the stall", async () => {
  const due = async (query: string) =>
    (await ask<Page<CertificateRow>>("GET", `/department/certificates?limit=100&${query}`, { token: desk.token })).body
  const expired = await due("due=expired")
  expect(expired.items.every(({ standing }) => standing === "expired")).toBe(true)
  const [soon, later] = [await due("due=30"), await due("due=180")]
  expect(soon.count).toBeLessThanOrEqual(later.count)
  const path = `${desk.seller.path}/certificates`
  const { body } = await ask<SellerCertificates>("GET", path, { token: desk.seller.token })
  expect(body.certificates.map(({ number }) => number)).toContain(desk.certificate.number)
})
