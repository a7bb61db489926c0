import type { Page } from "@san-ocop/kit/http/problem"
import type {
  IndicatorRecord,
  IndicatorRecordList,
  NewIndicatorRecord,
  Snapshot,
  SnapshotRow,
} from "@san-ocop/kit/http/statistics"
import { day } from "@san-ocop/kit/day"
import { logIn } from "../../../support/api"
import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { sheetOf, withoutProvince } from "../../../support/sheet"
import { readStatistics, STATISTICS, variantOf } from "../../../support/statistics"

// Of a province without a floor, so that no other suite counts what is written here.
const PROVINCE = "11"
const RECORDS = `${STATISTICS}/records`
const SNAPSHOTS = `${STATISTICS}/snapshots`

const officer = (province_code: string | null, role = "officer") =>
  withDatabase((database) => makeOfficer(database, { agency: "agriculture", role, province_code })).then(({ login }) =>
    logIn("officer", login, PASSWORD),
  )

const record: NewIndicatorRecord = {
  indicator: "sale_points",
  variant: "points",
  on_day: day("2026-03-05"),
  value: 5,
  source: "Báo cáo số 12/BC của Chi cục Phát triển nông thôn",
}

describe("numbers that officers keep, and frozen reports", () => {
  let token = ""
  let auditor = ""
  let stranger = ""
  beforeAll(async () => {
    ;[token, auditor, stranger] = await Promise.all([officer(PROVINCE), officer(PROVINCE, "auditor"), officer("01")])
  })
  const add = (body: object, as = token) => ask<IndicatorRecord>("POST", RECORDS, { token: as, body })
  const points = async (query = {}) => variantOf(await readStatistics(token, query), "sale_points", "points")

  it("count from their day on, and no more once withdrawn", async () => {
    const { status, body } = await add(record)
    expect({ status, value: body.value }).toEqual({ status: 201, value: 5 })
    expect(await points()).toMatchObject({ value: 5, recorded_on: "2026-03-05" })
    expect((await points({ as_of: "2026-03-04" })).value).toBeNull()
    const withdraw = () => ask("POST", `${RECORDS}/${body.id}/withdraw`, { token, body: { reason: "Ghi nhầm kỳ" } })
    expect((await withdraw()).status).toBe(200)
    expect((await points()).value).toBeNull()
    const again = await withdraw()
    expect({ status: again.status, code: again.body.code }).toEqual({ status: 409, code: "record_withdrawn" })
    const list = await ask<IndicatorRecordList>("GET", `${RECORDS}?indicator=sale_points`, { token })
    expect(list.body.items.find(({ id }) => id === body.id)?.withdrawn?.reason).toBe("Ghi nhầm kỳ")
  })

  it("leave who wrote and who withdrew in the audit log", async () => {
    const { body } = await add({ ...record, value: 7 })
    await ask("POST", `${RECORDS}/${body.id}/withdraw`, { token, body: { reason: "Thử nghiệm" } })
    const actions = await withDatabase(async (database) => {
      const { rows } = await database.query<{ action: string }>(
        "select action from audit_entry where entity_id = $1 order by at",
        [body.id],
      )
      return rows.map(({ action }) => action)
    })
    expect(actions).toEqual(["indicator_record.added", "indicator_record.withdrawn"])
  })

  it.each([
    ["variant", { variant: "khong-co" }],
    ["variant", { indicator: "recognised_products", variant: "in_force" }],
    ["value", { value: -1 }],
    ["value", { value: 1.5 }],
    ["value", { indicator: "women_led", variant: "share", value: 100.5 }],
    ["on_day", { on_day: "2999-01-01" }],
    ["on_day", { on_day: "2026-02-30" }],
    ["source", { source: " " }],
    ["commune_code", { commune_code: "00004" }],
    ["province_code", { province_code: "01" }],
  ])("are refused with a wrong %s: %j", async (field, wrong) => {
    const { status, body } = await add({ ...record, ...wrong })
    expect({ status, field: body.field }).toEqual({ status: 400, field })
  })

  it("are neither written nor withdrawn by those who only read, nor from another province", async () => {
    expect((await add(record, auditor)).status).toBe(403)
    const { body } = await add(record)
    const withdraw = { body: { reason: "Thử nghiệm" } }
    expect((await ask("POST", `${RECORDS}/${body.id}/withdraw`, { token: auditor, ...withdraw })).status).toBe(403)
    expect((await ask("POST", `${RECORDS}/${body.id}/withdraw`, { token: stranger, ...withdraw })).status).toBe(404)
    expect((await ask("POST", `${RECORDS}/${body.id}/withdraw`, { token, ...withdraw })).status).toBe(200)
  })

  it("stay in a frozen report as they were, while today's numbers go on", async () => {
    const first = await add({ ...record, indicator: "training", variant: "courses", value: 3 })
    const title = `Hội nghị ${first.body.id}`
    const query = { from: "2026-01-01", to: "2026-06-30" }
    const frozen = await ask<Snapshot>("POST", SNAPSHOTS, { token, body: { title, ...query } })
    expect(frozen.status).toBe(201)
    const courses = variantOf(frozen.body, "training", "courses")
    await add({ ...record, indicator: "training", variant: "courses", value: 4 })
    const now = variantOf(await readStatistics(token, query), "training", "courses")
    expect(now.value).toBe((courses.value ?? 0) + 4)
    const opened = await ask<Snapshot>("GET", `${SNAPSHOTS}/${frozen.body.id}`, { token })
    expect(variantOf(opened.body, "training", "courses")).toEqual(courses)
    const list = await ask<Page<SnapshotRow>>("GET", SNAPSHOTS, { token })
    expect(list.body.items.map((row) => row.title)).toContain(title)
  })

  it("are frozen only by those who decide, and opened only in their province", async () => {
    const title = "Báo cáo thử"
    expect((await ask("POST", SNAPSHOTS, { token: auditor, body: { title } })).status).toBe(403)
    expect((await ask("POST", SNAPSHOTS, { token: await officer(null), body: { title } })).status).toBe(403)
    const { body } = await ask<Snapshot>("POST", SNAPSHOTS, { token, body: { title } })
    expect((await ask("GET", `${SNAPSHOTS}/${body.id}`, { token: auditor })).status).toBe(200)
    expect((await ask("GET", `${SNAPSHOTS}/${body.id}`, { token: stranger })).status).toBe(404)
    expect((await ask("GET", `${SNAPSHOTS}/${body.id}/export`, { token: stranger })).status).toBe(404)
  })

  it("make tables of their lists: which reports were frozen, and which numbers were written down and taken back", async () => {
    const title = `Hội nghị ${process.hrtime.bigint().toString(36)}`
    await ask("POST", SNAPSHOTS, { token, body: { title, from: "2026-01-01", to: "2026-06-30" } })
    const frozen = await sheetOf("statistics/snapshots/export", auditor)
    expect(frozen.find(([first]) => first === title)?.slice(2, 4)).toEqual(["01/01/2026", "30/06/2026"])
    const { body } = await add({ ...record, source: title })
    await ask("POST", `${RECORDS}/${body.id}/withdraw`, { token, body: { reason: "Ghi nhầm kỳ" } })
    const kept = await sheetOf("statistics/records/export?indicator=sale_points", auditor)
    const row = kept.find((cells) => cells.includes(title)) ?? []
    expect([row[2], row[4], ...row.slice(-2)]).toEqual(["5", "05/03/2026", expect.stringContaining("Ghi nhầm kỳ"), ""])
    const others = await sheetOf("statistics/records/export?indicator=training", auditor)
    expect(others.some((cells) => cells.includes(title))).toBe(false)
    const national = await officer(null)
    for (const [path, as] of [
      [`statistics/snapshots/export?province_code=${PROVINCE}`, stranger],
      ["statistics/snapshots/export?province_code=01", national],
      [`statistics/records/export?province_code=${PROVINCE}`, stranger],
      ["statistics/records/export?province_code=01", national],
    ] as const) {
      expect([path, (await sheetOf(path, as)).flat().includes(title)]).toEqual([path, false])
    }
    const own = await sheetOf("statistics/snapshots/export", token)
    expect(await sheetOf(`statistics/snapshots/export?province_code=${PROVINCE}`, national)).toEqual(own)
    const named = await sheetOf(`statistics/records/export?province_code=${PROVINCE}`, national)
    expect(named.map(withoutProvince)).toEqual(await sheetOf("statistics/records/export", token))
  })

  it("cannot be frozen without a name, nor for a day to come", async () => {
    const nameless = await ask("POST", SNAPSHOTS, { token, body: { title: " " } })
    expect({ status: nameless.status, field: nameless.body.field }).toEqual({ status: 400, field: "title" })
    const early = await ask("POST", SNAPSHOTS, { token, body: { title: "Năm sau", as_of: "2999-01-01" } })
    expect({ status: early.status, field: early.body.field }).toEqual({ status: 400, field: "as_of" })
  })
})
