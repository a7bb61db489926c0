import type { CertificateRow, ProducerRow, ProgrammeSummary } from "@san-ocop/kit/http/department"
import type { Page } from "@san-ocop/kit/http/problem"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { HONEY_PHONE, sampleOfficer, sampleSeller } from "../../../support/sample-people"

const countIn = (table: "producer" | "certificate", province: string) =>
  withDatabase(async (database) => {
    const sql = `select count(*)::int as count from ${table} where province_code = $1 and deleted_at is null`
    return (await database.query<{ count: number }>(sql, [province])).rows[0]?.count
  })

describe("the programme's registers", () => {
  let province = ""
  let token = ""
  beforeAll(async () => {
    province = (await sampleSeller(HONEY_PHONE)).province_code
    token = await sampleOfficer(province)
  })

  it("hold the producers and certificates of the officer's own province", async () => {
    const producers = await ask<Page<ProducerRow>>("GET", "/department/producers?limit=1", { token })
    expect(producers.body.count).toBe(await countIn("producer", province))
    const certificates = await ask<Page<CertificateRow>>("GET", "/department/certificates?limit=1", { token })
    expect(certificates.body.count).toBe(await countIn("certificate", province))
  })

  it("take no province from the client", async () => {
    const producers = async (query = "") => (await ask("GET", `/department/producers${query}`, { token })).body
    expect(await producers("?province_code=01")).toEqual(await producers())
  })

  it("filter certificates by what they are worth today", async () => {
    const { body } = await ask<Page<CertificateRow>>("GET", "/department/certificates?standing=expired&limit=100", {
      token,
    })
    expect(body.items.every(({ standing }) => standing === "expired")).toBe(true)
    const summary = await ask<ProgrammeSummary>("GET", "/department/programme-summary", { token })
    expect(summary.body.expired).toBe(body.count)
  })

  it("find a producer without marks, and take wildcards for what they are", async () => {
    const all = await ask<Page<ProducerRow>>("GET", "/department/producers?limit=1", { token })
    const name = all.body.items[0]?.name ?? ""
    const plain = name
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/đ/g, "d")
      .replace(/Đ/g, "D")
    const found = await ask<Page<ProducerRow>>("GET", `/department/producers?q=${encodeURIComponent(plain)}`, { token })
    expect(found.body.items.map((row) => row.name)).toContain(name)
    const wild = await ask<Page<ProducerRow>>("GET", "/department/producers?q=%25%25", { token })
    expect(wild.body.count).toBe(0)
  })
})
