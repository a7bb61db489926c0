import type { IndicatorRecordList } from "@san-ocop/kit/http/statistics"
import { logIn } from "../../../support/api"
import { PASSWORD } from "../../../support/accounts"
import { ask } from "../../../support/ask"
import { FISH_SAUCE_PHONE, HONEY_PHONE, sampleOfficer, sampleSeller } from "../../../support/sample-people"
import { sheetOf } from "../../../support/sheet"

let one = ""
let other = ""
let ofOne = ""
let national = ""

beforeAll(async () => {
  one = (await sampleSeller(HONEY_PHONE)).province_code
  other = (await sampleSeller(FISH_SAUCE_PHONE)).province_code
  ofOne = await sampleOfficer(one)
  national = await logIn("officer", "toan-quoc@san-ocop.example", PASSWORD)
})

const LISTS = [
  "audit",
  "cases?show=all",
  "certificates",
  "disputes?show=all",
  "label-batches",
  "listing-appeals",
  "listings?state=approved",
  "lots",
  "producers",
  "products-without-lots",
  "recalls",
  "recognition-decisions",
  "recognition-imports",
  "statistics/records",
  "statistics/snapshots",
  "verifications",
] as const

const count = async (list: string, token: string, province?: string) => {
  const path = `/department/${list}${list.includes("?") ? "&" : "?"}limit=1`
  const { status, body } = await ask<{ count: number }>("GET", province ? `${path}&province_code=${province}` : path, {
    token,
  })
  expect([list, status]).toEqual([list, 200])
  return body.count
}

describe.each(LISTS)("the list %s", (list) => {
  it("shows a national officer the province that he asks for, as its own officer sees it", async () => {
    expect(await count(list, national, one)).toBe(await count(list, ofOne))
  })

  it("shows an officer his own province, whichever he asks for", async () => {
    expect(await count(list, ofOne, other)).toBe(await count(list, ofOne))
  })
})

it("narrows: two provinces have fewer certificates together than all, or as many, and each fewer than both", async () => {
  const [all, here, there] = [
    await count("certificates", national),
    await count("certificates", national, one),
    await count("certificates", national, other),
  ]
  expect(Math.min(here, there)).toBeGreaterThan(0)
  expect(here + there).toBeLessThanOrEqual(all)
})

it("narrows what labels were scanned, and tables to take home", async () => {
  const { status } = await ask("GET", `/department/scans?province_code=${one}`, { token: national })
  const sheets = [
    await ask("GET", `/department/certificates/export?province_code=${one}`, { token: national }),
    await ask("POST", "/department/listings/export", { token: national, body: { province_code: one } }),
    await ask("POST", "/department/audit/export", { token: national, body: { province_code: one } }),
    await ask("GET", `/department/cases/sheet?province_code=${one}`, { token: national }),
  ]
  expect([status, ...sheets.map((sheet) => sheet.status)]).toEqual([200, 200, 200, 200, 200])
})

it("names the province of each import, dispute and number in the tables of a national officer, and of nobody else", async () => {
  const sheets = [
    ["recognition-imports/export", { words: {} }],
    ["disputes/export", { show: "all", words: {} }],
    ["statistics/records/export", undefined],
  ] as const
  const second = async (token: string) =>
    Promise.all(sheets.map(async ([path, body]) => (await sheetOf(path, token, body))[0]?.[1]))
  expect(await second(national)).toEqual(Array(3).fill("Tỉnh, thành phố"))
  expect(await second(ofOne)).not.toContain("Tỉnh, thành phố")
  const [, ...rows] = await sheetOf("statistics/records/export", national)
  const { body } = await ask<IndicatorRecordList>("GET", "/department/statistics/records?limit=100", {
    token: national,
  })
  expect(body.items.length).toBeGreaterThan(0)
  expect(rows.slice(0, body.items.length).map((row) => row[1])).toEqual(body.items.map((row) => row.province_name))
})

it("refuses what is no province's code, by its name", async () => {
  const { status, body } = await ask("GET", "/department/listings?province_code=hung-yen", { token: national })
  expect([status, body.field]).toEqual([400, "province_code"])
})
