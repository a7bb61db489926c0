import type { CertificatePage } from "@san-ocop/kit/http/catalog"
import type { CertificateRow } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import type { CertificateRecord, NoticeList, SellerCertificates } from "@san-ocop/kit/http/recognition"
import { freshId, makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { officerWithPhone } from "../../../support/casework"
import { withDatabase } from "../../../support/database"
import { noticesWithKey, whileOnlyOfficer } from "../../../support/only-officer"
import { newProduct, productOf, recognise, type Recognised } from "../../../support/recognition"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  sampleSeller,
  type SampleSeller,
} from "../../../support/sample-people"

jest.setTimeout(60_000)

let seller: SampleSeller
let token = ""
let product: Recognised
let certificate = { id: "", number: "" }
const fresh = () => process.hrtime.bigint().toString().slice(-7)

const record = async (id: string, as = token) =>
  ask<CertificateRecord>("GET", `/department/certificates/${id}`, { token: as })
const decide = (move: string, seen_state: string, change: object = {}, as = token) =>
  ask<CertificateRecord>("POST", `/department/certificates/${certificate.id}/${move}`, {
    token: as,
    body: {
      seen_state,
      decision_number: `${fresh()}/QĐ-SNN`,
      decided_on: "2026-11-01",
      ...(move === "restore" ? {} : { ground: "food_safety" }),
      note: "Kết quả kiểm tra không đạt.",
      ...change,
    },
  })

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  token = await sampleOfficer(seller.province_code, "so-nn")
})

beforeEach(async () => {
  product = await newProduct(seller, "Mật ong vòng đời")
  const cells = { decision_number: `${fresh()}/QĐ-UBND`, decided_on: "10/09/2026", stars: "3" }
  certificate = await recognise(token, seller.province_code, product, cells)
})

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
    const renewal = { stars: 3, decision_number: `${fresh()}/QĐ-UBND`, decided_on: "2026-11-01" }
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
    expect((await productOf(product.handle)).badge).toBeNull()
    const { body: page } = await ask<CertificatePage>("GET", `/catalog/certificates/${certificate.number}`)
    expect(page).toMatchObject({ standing: "suspended", notices: [{ kind: "suspended", ground: "food_safety" }] })
    expect((await decide("restore", "suspended")).status).toBe(200)
    expect((await productOf(product.handle)).badge).toMatchObject({ stars: 3 })
    await decide("suspend", "recognised")
    expect((await decide("revoke", "suspended")).body.moves).toEqual([])
    const { body: list } = await ask<NoticeList>("GET", `/catalog/floors/${page.place.floor_slug}/notices`)
    expect(list.items[0]).toMatchObject({ kind: "revoked", certificate_number: certificate.number })
  })

  it("is told to its maker's own stall, with its ground", async () => {
    await decide("suspend", "recognised")
    const told = await withDatabase(async (database) => {
      const sql = "select to_kind, to_id, body from notice where topic = 'certificate.suspended' and href = $1"
      return (await database.query(sql, [`/chung-nhan/${certificate.number}`])).rows
    })
    const body = expect.stringContaining("Kết quả kiểm tra không đạt.") as string
    expect(told).toEqual([{ to_kind: "seller", to_id: seller.id, body }])
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
    const trade = await sampleOfficer(seller.province_code)
    expect((await decide("suspend", "recognised", {}, trade)).status).toBe(403)
    expect((await record(certificate.id, trade)).body.moves).toEqual([])
    const elsewhere = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code, "so-nn")
    expect((await decide("suspend", "recognised", {}, elsewhere)).status).toBe(404)
    expect((await record(certificate.id, elsewhere)).status).toBe(404)
  })
})

const renew = (change: object = {}, as = token) =>
  ask<CertificateRecord>("POST", `/department/certificates/${certificate.id}/renew`, {
    token: as,
    body: {
      stars: 4,
      decision_number: `${fresh()}/QĐ-UBND`,
      decided_on: "2026-11-02",
      issuer_level: "province",
      issuer_name: "UBND tỉnh",
      ...change,
    },
  })

describe("a certificate of the maker for whom an officer works himself", () => {
  it.each([
    ["suspend", [], "recognised"],
    ["restore", ["suspend"], "suspended"],
    ["revoke", ["suspend"], "suspended"],
    ["renew", [], "recognised"],
  ] as const)("is for others to %s: to him it is refused, and nothing changes", async (move, before, state) => {
    for (const one of before) await decide(one, "recognised")
    const self = await officerWithPhone(seller.province_code, HONEY_PHONE, "agriculture")
    const { status, body } = await (move === "renew" ? renew({}, self) : decide(move, state, {}, self))
    expect([status, body]).toEqual([
      403,
      expect.objectContaining({ code: "own_matter", message: expect.stringContaining("làm thay") }),
    ])
    const barred = expect.stringContaining("cán bộ khác của ngành Nông nghiệp tỉnh làm thay")
    expect((await record(certificate.id, self)).body).toMatchObject({ state, moves: [], barred })
    expect((await record(certificate.id)).body).toMatchObject({ moves: expect.arrayContaining([move]), barred: null })
    expect((await (move === "renew" ? renew() : decide(move, state))).status).toBeLessThan(300)
  })

  it("is asked of operators once where no other agriculture officer of the province may decide", async () => {
    const { province_code } = seller
    const asked = () => noticesWithKey(`certificate.no_officer:${certificate.id}`)
    const self = await officerWithPhone(province_code, HONEY_PHONE, "agriculture")
    await whileOnlyOfficer(province_code, HONEY_PHONE, async () => {
      for (const _twice of [1, 2]) {
        const { status, body } = await decide("suspend", "recognised", {}, self)
        expect([status, body.message]).toEqual([403, expect.stringContaining("người vận hành nền tảng cử thêm")])
      }
    })
    expect(await asked()).toEqual([{ to_kind: "operators", province_code }])
  })
})

describe("the page of a certificate that nobody of the province may decide on", () => {
  const self = () => officerWithPhone(seller.province_code, HONEY_PHONE, "agriculture")
  const asked = () => noticesWithKey(`certificate.no_officer:${certificate.id}`)

  it("has operators asked, once, where a decision waits; one that is valid waits for nobody", async () => {
    const { province_code } = seller
    const token = await self()
    await whileOnlyOfficer(province_code, HONEY_PHONE, () => record(certificate.id, token))
    expect(await asked()).toEqual([])
    await decide("suspend", "recognised")
    await record(certificate.id, token)
    expect(await asked()).toEqual([])
    await whileOnlyOfficer(province_code, HONEY_PHONE, async () => {
      for (const _twice of [1, 2]) {
        const { barred } = (await record(certificate.id, token)).body
        expect(barred).toContain("người vận hành nền tảng cử thêm")
      }
    })
    expect(await asked()).toEqual([{ to_kind: "operators", province_code }])
  })

  it("says nothing of it where nothing is to be decided any more", async () => {
    await decide("suspend", "recognised")
    await decide("revoke", "suspended")
    expect((await record(certificate.id, await self())).body).toMatchObject({ moves: [], barred: null })
  })
})

describe("renewing and upgrading", () => {
  it("records a certificate that takes the old one's place, with its history", async () => {
    const { status, body } = await renew()
    expect({ status, state: body.state, stars: body.stars }).toEqual({ status: 201, state: "upgraded", stars: 4 })
    expect((await productOf(product.handle)).badge).toMatchObject({ stars: 4, certificate_number: body.number })
    expect((await record(certificate.id)).body).toMatchObject({ standing: "replaced", moves: ["suspend"] })
    expect(body.history.map(({ number }) => number)).toEqual([body.number, certificate.number])
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
    (await ask<Page<CertificateRow>>("GET", `/department/certificates?limit=100&${query}`, { token })).body
  const expired = await due("due=expired")
  expect(expired.items.every(({ standing }) => standing === "expired")).toBe(true)
  const [soon, later] = [await due("due=30"), await due("due=180")]
  expect(soon.count).toBeLessThanOrEqual(later.count)
  const path = `${seller.path}/certificates`
  const { body } = await ask<SellerCertificates>("GET", path, { token: seller.token })
  expect(body.certificates.map(({ number }) => number)).toContain(certificate.number)
})
