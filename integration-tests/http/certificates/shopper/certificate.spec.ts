import type { CertificatePage } from "@san-ocop/kit/http/catalog"
import { freshId } from "../../../support/accounts"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"

type Facts = { state?: string; stars?: number; days?: number }

/** A certificate of its own, `days` from today until its last day. */
async function certificate({ state = "recognised", stars = 4, days = 400 }: Facts): Promise<string> {
  const number = freshId("THU").replaceAll("_", "-")
  await withDatabase((database) =>
    database.query(
      `insert into certificate (id, number, product_name, stars, decision_number, decided_on, issuer_level, issuer_name,
         province_code, valid_from, valid_until, state, is_sample)
       select $1, $1, 'Mật ong thử', $2, '1/QĐ', '2020-01-01', 'province', 'UBND tỉnh', province_code, '2020-01-01',
         to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date + $3::int, 'YYYY-MM-DD'), $4, true
       from floor limit 1`,
      [number, stars, days, state],
    ),
  )
  return number
}

const standing = async (facts: Facts) =>
  (await ask<CertificatePage>("GET", `/catalog/certificates/${await certificate(facts)}`)).body.standing

describe("GET /catalog/certificates/:number", () => {
  it.each([
    [{ days: 400 }, "valid"],
    [{ days: 91 }, "valid"],
    [{ days: 90 }, "expiring"],
    [{ days: 0 }, "expiring"],
    [{ days: -1 }, "expired"],
    [{ state: "suspended" }, "suspended"],
    [{ state: "revoked" }, "revoked"],
    [{ state: "not_recognised" }, "not_recognised"],
  ])("judges %j as %s today", async (facts, expected) => {
    expect(await standing(facts)).toBe(expected)
  })

  it("says who decided, and at which instant it was checked", async () => {
    const number = await certificate({})
    const before = Date.now()
    const { body } = await ask<CertificatePage>("GET", `/catalog/certificates/${number}`)
    expect(body).toMatchObject({ number, stars: 4, decision_number: "1/QĐ", issuer_name: "UBND tỉnh", is_sample: true })
    expect(Math.abs(Date.parse(body.checked_at) - before)).toBeLessThan(60_000)
  })
})
