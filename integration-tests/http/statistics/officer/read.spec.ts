import type { Statistics } from "@san-ocop/kit/http/statistics"
import { logIn } from "../../../support/api"
import { PASSWORD } from "../../../support/accounts"
import { ask } from "../../../support/ask"
import { moveClockByDays } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { HONEY_PHONE, sampleOfficer, sampleSeller } from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"
import { readStatistics, STATISTICS, variantOf } from "../../../support/statistics"

const inForce = (body: Pick<Statistics, "indicators">) => variantOf(body, "recognised_products", "in_force")

const validProducts = (province: string, on: string) =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ n: number }>(
      `select count(distinct product_id)::int as n from certificate
        where province_code = $1 and deleted_at is null and product_id is not null and stars >= 3
          and state in ('recognised', 'renewed', 'upgraded') and valid_from <= $2 and valid_until >= $2
          and (replaced_from is null or replaced_from > $2)
          and not exists (select from product_producer maker where maker.product_id = certificate.product_id
            and maker.deleted_at is null and maker.producer_id <> certificate.producer_id)`,
      [province, on],
    )
    return rows[0]?.n ?? -1
  })

describe("the statistics of a province", () => {
  let province = ""
  let token = ""
  let national = ""
  beforeAll(async () => {
    province = (await sampleSeller(HONEY_PHONE)).province_code
    token = await sampleOfficer(province)
    national = await logIn("officer", "toan-quoc@san-ocop.example", PASSWORD)
  })
  afterEach(() => {
    moveClockByDays(0)
  })

  it("hold the 19 indicators, each number with its definition", async () => {
    const { indicators } = await readStatistics(token)
    expect(indicators.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1))
    const bare = indicators.flatMap(({ variants }) => variants).filter(({ definition }) => definition.length < 20)
    expect(bare).toEqual([])
  })

  it("count what a query over the certificates themselves counts", async () => {
    const body = await readStatistics(token)
    const counted = await validProducts(province, body.scope.as_of)
    expect(counted).toBeGreaterThan(0)
    expect(inForce(body).value).toBe(counted)
    const parts = inForce(body).parts.reduce((sum, { value }) => sum + value, 0)
    expect(parts).toBe(counted)
  })

  it("stay what they were on a day, whatever day it is now", async () => {
    const today = await readStatistics(token)
    moveClockByDays(500)
    const later = await readStatistics(token)
    expect(later.scope.as_of > today.scope.as_of).toBe(true)
    expect(inForce(later).value).toBe(await validProducts(province, later.scope.as_of))
    const { from, to, as_of } = today.scope
    const again = await readStatistics(token, { from, to, as_of })
    expect(inForce(again)).toEqual(inForce(today))
  })

  it("say that there is no number, not zero, where nobody wrote one down", async () => {
    const body = await readStatistics(token, { as_of: "2020-01-01" })
    expect(variantOf(body, "promotion", "contracts").value).toBeNull()
    expect(inForce(body).value).toBe(0)
  })

  it("take the province from the account", async () => {
    const { status, body } = await ask("GET", `${STATISTICS}?province_code=01`, { token })
    expect({ status, field: body.field }).toEqual({ status: 400, field: "province_code" })
    const own = await readStatistics(token)
    expect(own.scope.province_code).toBe(province)
  })

  it("let a national officer choose a province, or see all", async () => {
    const all = await readStatistics(national)
    const one = await readStatistics(national, { province_code: province })
    const own = await readStatistics(token)
    expect(all.scope.province_code).toBeNull()
    expect(inForce(one)).toEqual(inForce(own))
    expect(inForce(all).value).toBeGreaterThan(inForce(one).value ?? 0)
    expect(one.may_record).toBe(false)
  })

  it.each([
    ["as_of", { as_of: "2999-01-01" }],
    ["to", { from: "2026-05-01", to: "2026-04-30" }],
    ["from", { from: "hôm qua" }],
    ["old_province", { old_province: "Atlantis" }],
    ["commune_code", { commune_code: "99999" }],
    ["khong_co", { khong_co: "1" }],
  ])("refuse a wrong %s with its field", async (field, query: Record<string, string>) => {
    const { status, body } = await ask("GET", `${STATISTICS}?${new URLSearchParams(query).toString()}`, { token })
    expect({ status, field: body.field }).toEqual({ status: 400, field })
    expect(body.message).toMatch(/[à-ỹ]/)
  })

  it("add up over the old provinces", async () => {
    const provinces = await withDatabase(async (database) => {
      const { rows } = await database.query<{ province_code: string }>(
        `select province_code from producer where deleted_at is null group by province_code
          having count(distinct old_province) > 1 order by count(*) desc limit 1`,
      )
      return rows
    })
    const query = { province_code: provinces[0]?.province_code ?? "" }
    const whole = await readStatistics(national, query)
    expect(whole.places.old_provinces.length).toBeGreaterThan(1)
    const parts = await Promise.all(
      whole.places.old_provinces.map((old_province) => readStatistics(national, { ...query, old_province })),
    )
    const producers = (body: Statistics) => variantOf(body, "producers_by_kind", "verified").value ?? 0
    expect(producers(whole)).toBeGreaterThan(0)
    expect(parts.map(producers).reduce((a, b) => a + b)).toBe(producers(whole))
  })

  it("can be saved as a spreadsheet", async () => {
    const response = await fetch(`${backendUrl()}${STATISTICS}/export`, { headers: { authorization: token } })
    expect(response.status).toBe(200)
    expect(response.headers.get("content-disposition")).toMatch(/^attachment/)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 2).toString()).toBe("PK")
  })
})
