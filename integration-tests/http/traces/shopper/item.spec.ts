import type { ReportReceipt } from "@san-ocop/kit/http/casework"
import type { SellerLotRow } from "@san-ocop/kit/http/lots"
import type { Page, Problem } from "@san-ocop/kit/http/problem"
import type { DepartmentScans, ItemPlace, ItemTracePage, LotScans } from "@san-ocop/kit/http/scans"
import { newDeviceName } from "@san-ocop/ocop/lib/scans/device-name"
import { ask } from "../../../support/ask"
import { moveClockByDays, moveClockTo } from "../../../support/clock"
import { withDatabase } from "../../../support/database"
import { eventually } from "../../../support/eventually"
import { runJob } from "../../../support/jobs"
import { labelledLot, type LabelledLot, scan, serialOf } from "../../../support/labels"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"

const PHONE = newDeviceName()
const OTHER_PHONE = newDeviceName()
const HANOI = { latitude: 21.0287, longitude: 105.8524 }
const SAIGON = { latitude: 10.772, longitude: 106.698 }

let seller: SampleSeller
let lot: LabelledLot

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  lot = await labelledLot(seller.id)
})
afterAll(() => moveClockByDays(0))

const look = async (item: number, headers: Record<string, string> = { "x-scan-device": PHONE }) => {
  const answer = await scan(`/catalog/traces/${lot.code}/${serialOf(lot, item)}`, headers)
  return { status: answer.status, body: (await answer.json()) as ItemTracePage & Problem }
}
const rowOf = (item: number) =>
  withDatabase(async (database) => {
    const sql = "select count, devices, latitude from scan_item where lot_id = $1 and item = $2"
    return (await database.query<{ count: number; devices: number }>(sql, [lot.id, item])).rows[0]
  })
const scansOfLot = () => ask<LotScans>("GET", `${seller.path}/lots/${lot.id}/scans`, { token: seller.token })
const tell = (item: number, place: typeof HANOI, device = PHONE) =>
  ask<ItemPlace>("POST", "/catalog/scans", { body: { code: lot.code, serial: serialOf(lot, item), device, ...place } })

describe("GET /catalog/traces/:code/:serial", () => {
  it("says first that this is the first check, then how often and since when", async () => {
    const first = await look(1)
    expect([first.status, first.body.code]).toEqual([200, lot.code])
    expect(first.body.item).toMatchObject({ serial: serialOf(lot, 1), verdict: "first", count: 1 })
    const second = await look(1)
    expect(second.body.item).toMatchObject({ verdict: "seen", count: 2 })
  })

  it("has a row of an item from its first check on, and of no other", async () => {
    expect(await rowOf(2)).toBeUndefined()
    await look(2)
    await look(2)
    const row = await eventually(
      () => rowOf(2),
      (found) => found?.count === 2,
    )
    expect(row?.devices).toBe(1)
  })

  it("takes a serial as people type it", async () => {
    const typed = serialOf(lot, 3).toLowerCase().replaceAll("0", "o").replaceAll("1", "l")
    const { status } = await scan(`/catalog/traces/${lot.code.toLowerCase()}/${typed}`)
    expect(status).toBe(200)
  })

  it("tells each of a crowd of the label that he holds, and of no other", async () => {
    const lots = [await labelledLot(seller.id), await labelledLot(seller.id)]
    const held = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((item) =>
      lots.map((one) => ({ code: one.code, serial: serialOf(one, item) })),
    )
    const told = await Promise.all(
      held.map(async ({ code, serial }) => {
        const answer = await scan(`/catalog/traces/${code}/${serial}`)
        const page = (await answer.json()) as ItemTracePage
        return { code: page.code, serial: page.item.serial }
      }),
    )
    expect(told).toEqual(held)
  })

  it("does not count who looks ahead for somebody", async () => {
    await look(4, { "x-scan": "no" })
    expect((await look(4)).body.item.verdict).toBe("first")
  })

  it("refuses a forged serial, makes no row of it, and tells the stall how many there were", async () => {
    const before = (await scansOfLot()).body.total.forged
    const serial = serialOf(lot, 5)
    const forged = (serial.startsWith("0") ? "1" : "0") + serial.slice(1)
    const answer = await scan(`/catalog/traces/${lot.code}/${forged}`)
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: "forged_serial" }])
    await eventually(scansOfLot, ({ body }) => body.total.forged === before + 1)
    expect(await rowOf(5)).toBeUndefined()
  })

  it("knows the serial of one lot for forged on another", async () => {
    const other = await labelledLot(seller.id)
    const answer = await scan(`/catalog/traces/${other.code}/${serialOf(lot, 1)}`)
    expect([answer.status, await answer.json()]).toMatchObject([404, { code: "forged_serial" }])
  })
})

describe("POST /catalog/scans", () => {
  it("suspects a copy when a pack was in Hà Nội and an hour later in Thành phố Hồ Chí Minh", async () => {
    const now = Date.now()
    await look(20)
    expect((await tell(20, HANOI)).body).toMatchObject({ province_code: "01", suspicion: null })
    moveClockTo(now + 3_600_000)
    await look(20, { "x-scan-device": OTHER_PHONE })
    expect((await tell(20, SAIGON, OTHER_PHONE)).body).toMatchObject({ province_code: "79", suspicion: "speed" })
    expect((await look(20)).body.item).toMatchObject({ verdict: "suspected", suspicion: "speed" })

    const { body } = await scansOfLot()
    expect(body.suspects).toMatchObject([{ item: 20, suspicion: "speed" }])
    expect(body.provinces.map(({ province_code }) => province_code)).toEqual(expect.arrayContaining(["01", "79", null]))

    const list = `${seller.path}/lots?q=${lot.code}`
    const { body: lots } = await ask<Page<SellerLotRow>>("GET", list, { token: seller.token })
    expect(lots.items).toMatchObject([{ id: lot.id, suspects: 1 }])

    const officer = await sampleOfficer(lot.province_code)
    const desk = await ask<DepartmentScans>("GET", "/department/scans", { token: officer })
    expect(desk.body.anomalies).toContainEqual(expect.objectContaining({ lot_id: lot.id, code: lot.code, suspects: 1 }))
    moveClockByDays(0)
  })

  it("keeps no place finer than 11 km, and none for longer than two days", async () => {
    await look(21)
    await tell(21, HANOI)
    expect(await rowOf(21)).toMatchObject({ latitude: 21 })
    moveClockByDays(3)
    await runJob("forget-old-scans")
    moveClockByDays(0)
    expect(await rowOf(21)).toMatchObject({ latitude: null, count: 1 })
  })

  it.each([
    ["a place abroad", { latitude: 35.7, longitude: 139.7 }, 400],
    ["no place on earth", { latitude: 91, longitude: 0 }, 400],
  ])("refuses %s", async (_what, place, status) => expect((await tell(22, place)).status).toBe(status))

  it("refuses the place of a forged serial", async () => {
    const body = { code: lot.code, serial: "0123456789ABCDEF", device: PHONE, ...HANOI }
    expect((await ask("POST", "/catalog/scans", { body })).status).toBe(404)
  })
})

describe("who sees scans", () => {
  it("is the stall whose goods they are, and no other", async () => {
    const other = await sampleSeller(FISH_SAUCE_PHONE)
    expect((await ask("GET", `${other.path}/lots/${lot.id}/scans`, { token: other.token })).status).toBe(404)
    expect((await scansOfLot()).status).toBe(200)
  })

  it("is the department of the province in which the lot was made, and no other", async () => {
    const { province_code } = await sampleSeller(FISH_SAUCE_PHONE)
    const officer = await sampleOfficer(province_code)
    const { body } = await ask<DepartmentScans>("GET", "/department/scans", { token: officer })
    expect(body.anomalies.filter(({ lot_id }) => lot_id === lot.id)).toEqual([])
  })
})

describe("an item that looks copied", () => {
  const REASON = "Đã kiểm tra tại kho: hàng mẫu dùng ở hội chợ."
  const suspected = async (item: number) => {
    await look(item)
    await tell(item, HANOI)
    moveClockTo(Date.now() + 1_800_000)
    await look(item, { "x-scan-device": OTHER_PHONE })
    expect((await tell(item, SAIGON, OTHER_PHONE)).body.suspicion).toBe("speed")
    moveClockByDays(0)
  }
  const dismiss = (item: number, token: string, body: unknown = { reason: REASON }) =>
    ask<LotScans>("POST", `/department/lots/${lot.id}/suspicions/${item}/dismiss`, { token, body })

  it("is dismissed by the department of its province with a reason, which stays in the audit log", async () => {
    await suspected(40)
    const officer = await sampleOfficer(lot.province_code)
    const seen = await ask<LotScans>("GET", `/department/lots/${lot.id}/scans`, { token: officer })
    expect(seen.body.suspects.map(({ item }) => item)).toContain(40)
    expect((await dismiss(40, officer, { reason: "" })).body).toMatchObject({ field: "reason" })
    const { status, body } = await dismiss(40, officer)
    expect(status).toBe(200)
    expect(body.suspects.map(({ item }) => item)).not.toContain(40)
    expect((await look(40)).body.item).toMatchObject({ verdict: "seen", suspicion: null })
    const trail = `/department/audit?entity_type=lot&entity_id=${lot.id}`
    const { body: log } = await ask<{ items: unknown[] }>("GET", trail, { token: officer })
    expect(log.items).toContainEqual(expect.objectContaining({ action: "lot.suspicion_dismissed", reason: REASON }))
    expect((await dismiss(40, officer)).body.code).toBe("not_suspected")
  })

  it("is not for another province's department, nor for the stall", async () => {
    await suspected(41)
    const { province_code } = await sampleSeller(FISH_SAUCE_PHONE)
    const stranger = await sampleOfficer(province_code)
    expect((await ask("GET", `/department/lots/${lot.id}/scans`, { token: stranger })).status).toBe(404)
    expect((await dismiss(41, stranger)).status).toBe(404)
    expect([401, 403]).toContain((await dismiss(41, seller.token)).status)
    expect((await look(41)).body.item.verdict).toBe("suspected")
  })
})

describe("scans by province", () => {
  it("have the province's name, also where no floor is open, and nothing but the check that was just made moves", async () => {
    const one = await labelledLot(seller.id)
    const serial = serialOf(one, 1)
    await scan(`/catalog/traces/${one.code}/${serial}`, { "x-scan-device": PHONE })
    const body = { code: one.code, serial, device: PHONE, latitude: 8.645, longitude: 111.92 }
    const told = await ask<ItemPlace>("POST", "/catalog/scans", { body })
    expect(told.body).toMatchObject({ province_code: "56", province_name: "Tỉnh Khánh Hòa" })
    const again = { ...body, device: OTHER_PHONE, ...HANOI }
    await ask("POST", "/catalog/scans", { body: again })
    const scans = await ask<LotScans>("GET", `${seller.path}/lots/${one.id}/scans`, { token: seller.token })
    expect(scans.body.provinces).toEqual([{ province_code: "56", province_name: "Tỉnh Khánh Hòa", scans: 1 }])
  })
})

describe("GET /department/scans", () => {
  it.each(["from=2026-11-02&to=2026-11-01", "from=2020-01-01", "from=2026-02-30"])("refuses %s", async (query) => {
    const token = await sampleOfficer(lot.province_code)
    expect((await ask("GET", `/department/scans?${query}`, { token })).status).toBe(400)
  })
})

describe("POST /catalog/traces/:code/report", () => {
  const report = { reason_code: "fake_goods", words: "Bao bì mờ, mùi lạ, khác hẳn lần mua trước.", phone: "0912345678" }

  it("reaches the department as a case that names the label, also when the goods are no longer on sale", async () => {
    const path = `/catalog/traces/${lot.code}/report`
    const { status, body } = await ask<ReportReceipt>("POST", path, { body: { ...report, serial: serialOf(lot, 1) } })
    expect(status).toBe(201)
    const told = await ask<{ subject: string }>("GET", `/catalog/reports/${body.code}`)
    expect(told.body.subject).toContain(`${lot.code}/${serialOf(lot, 1)}`)
  })

  it("says which field is wrong, and that a lot is unknown", async () => {
    const blank = await ask("POST", `/catalog/traces/${lot.code}/report`, { body: { ...report, words: "" } })
    expect([blank.status, blank.body.field]).toEqual([400, "words"])
    expect((await ask("POST", "/catalog/traces/KHONG-CO-LO/report", { body: report })).status).toBe(404)
  })
})
