import type { AuditList } from "@san-ocop/kit/http/department"
import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import { vietnamDay, addDays } from "@san-ocop/kit/day"
import { ask } from "../../../support/ask"
import { freshName, newApproval, newSubmission } from "../../../support/sample-listing"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"
import { backendUrl } from "../../../support/server"

let seller: SampleSeller
let officer: string
let otherOfficer: string
let listing: string

const log = (query: string, token = officer) => ask<AuditList>("GET", `/department/audit?${query}`, { token })
const today = vietnamDay(new Date())

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  officer = await sampleOfficer(seller.province_code)
  otherOfficer = await sampleOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
  listing = (await newApproval(seller, officer, freshName("Mật ong"))).id
  await newSubmission(seller, freshName("Mật ong chờ duyệt"))
})

const trail = (token?: string) => log(`entity_type=listing&entity_id=${listing}`, token)

describe("the trail of one record", () => {
  it("holds all that was done to it, newest first, and nothing else", async () => {
    const { body } = await trail()
    expect(body.items.map(({ action }) => action)).toEqual(["listing.approved", "listing.submitted"])
    expect(body.items.every(({ entity_id }) => entity_id === listing)).toBe(true)
    expect(body.count).toBe(2)
  })

  it("is empty for another province", async () => {
    expect((await trail(otherOfficer)).body.items).toEqual([])
  })

  it("needs the kind and the id of the record", async () => {
    const half = await log(`entity_id=${listing}`)
    expect([half.status, half.body.field]).toEqual([400, "entity_id"])
  })
})

describe("the log of a province", () => {
  it("is filtered by who, without marks and by any part of the name", async () => {
    const [entry] = (await trail()).body.items
    const words = (entry?.actor ?? "").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("Đ", "D").replaceAll("đ", "d")
    const found = await log(`who=${encodeURIComponent(words.toLowerCase())}&limit=100`)
    expect(found.body.items.map(({ id }) => id)).toContain(entry?.id)
    expect(new Set(found.body.items.map(({ actor }) => actor))).toEqual(new Set([entry?.actor]))
    expect((await log("who=khong-co-ai-nhu-the")).body).toMatchObject({ items: [], count: 0 })
  })

  it("is filtered by what, and names what it holds", async () => {
    const { body } = await log("action=listing.approved&limit=100")
    expect(new Set(body.items.map(({ action }) => action))).toEqual(new Set(["listing.approved"]))
    expect(body.actions).toEqual([...body.actions].sort())
    expect(body.actions).toContain("listing.submitted")
  })

  it("is filtered by Vietnamese days, both included", async () => {
    const ids = async (query: string) => (await log(`${query}&action=listing.approved&limit=100`)).body.items
    const has = async (query: string) => (await ids(query)).some(({ entity_id }) => entity_id === listing)
    expect(await has(`from=${today}&to=${today}`)).toBe(true)
    expect(await has(`to=${addDays(today, -1)}`)).toBe(false)
    expect(await has(`from=${addDays(today, 1)}`)).toBe(false)
  })

  it("comes page by page without gaps, filtered or not", async () => {
    for (const filter of ["", "who=a&"]) {
      const whole = (await log(`${filter}limit=6`)).body.items.map(({ id }) => id)
      const pages = await Promise.all([0, 3].map((offset) => log(`${filter}limit=3&offset=${offset}`)))
      expect(pages.flatMap(({ body }) => body.items.map(({ id }) => id))).toEqual(whole)
    }
  })

  it.each(["from=2026-02-30", "to=hom-nay", "limit=0", "province_code=hung-yen"])("refuses %s", async (query) => {
    expect((await log(query)).status).toBe(400)
  })
})

describe("a register as a table", () => {
  const table = async (register: string, body: unknown, token = officer) => {
    const headers = { authorization: token, "content-type": "application/json" }
    const url = `${backendUrl()}/department/${register}/export`
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })
    return { answer, rows: answer.ok ? await readSheet(Buffer.from(await answer.arrayBuffer())) : [] }
  }

  it("holds the log as it was filtered, in words, to be saved", async () => {
    const filter = { entity_type: "listing", entity_id: listing }
    const words = { action: { listing_approved: "Duyệt sản phẩm" }, entity: { listing: "Sản phẩm" } }
    const { answer, rows } = await table("audit", { ...filter, words })
    expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="Nhat ky/)
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
    const [header, approved, submitted] = rows
    expect(header?.slice(0, 4)).toEqual(["Thời gian", "Người làm", "Việc", "Hồ sơ"])
    expect(approved?.slice(2, 5)).toEqual(["Duyệt sản phẩm", "Sản phẩm", listing])
    expect(submitted?.[2]).toBe("listing.submitted")
    expect(rows).toHaveLength(3)
  })

  it.each(["listings", "producers"])("holds the %s of one's own province alone", async (register) => {
    const [mine, others] = await Promise.all([table(register, {}), table(register, {}, otherOfficer)])
    expect(mine.rows.length).toBeGreaterThan(1)
    const bodyOf = ({ rows }: { rows: string[][] }) => new Set(rows.slice(1).map((row) => row.join("|")))
    const both = [...bodyOf(mine)].filter((row) => bodyOf(others).has(row))
    expect(both).toEqual([])
  })

  it("refuses filters that are none", async () => {
    const { answer } = await table("listings", { state: "gold" })
    expect(answer.status).toBe(400)
  })
})
