import type { DepartmentLot, DepartmentLotRow, LotPage, ProductWithoutLots } from "@san-ocop/kit/http/lots"
import type { DepartmentLotScans } from "@san-ocop/kit/http/scans"
import type { Page } from "@san-ocop/kit/http/problem"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { ask } from "../../../support/ask"
import { officerWithPhone } from "../../../support/casework"
import { newLot } from "../../../support/lots"
import { noticesWithKey, whileOnlyOfficer } from "../../../support/only-officer"
import { freshName, newApproval } from "../../../support/sample-listing"
import {
  FISH_SAUCE_PHONE,
  HONEY_PHONE,
  sampleOfficer,
  type SampleSeller,
  sampleSeller,
} from "../../../support/sample-people"

let seller: SampleSeller
let officer: string
let neighbour: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  const { province_code } = await sampleSeller(FISH_SAUCE_PHONE)
  officer = await sampleOfficer(seller.province_code, "so-nn")
  neighbour = await sampleOfficer(province_code, "so-nn")
})

const lots = (query: string, token = officer) =>
  ask<Page<DepartmentLotRow>>("GET", `/department/lots?${query}`, { token })

describe("a department", () => {
  it("sees the lots of its province and no other's", async () => {
    const lot = await newLot(seller)
    expect((await lots(`q=${lot.code}`)).body.items.map(({ id }) => id)).toEqual([lot.id])
    expect((await lots(`q=${lot.code}`, neighbour)).body.items).toEqual([])
    expect((await ask("GET", `/department/lots/${lot.id}`, { token: neighbour })).status).toBe(404)
  })

  it("finds the lots of which something is not declared", async () => {
    const lot = await newLot(seller)
    const asked = async (incomplete: boolean) => (await lots(`q=${lot.code}&incomplete=${incomplete}`)).body.count
    expect([await asked(true), await asked(false)]).toEqual([1, 0])
  })

  it("confirms a step once, by its own name, for everybody to read", async () => {
    const lot = await newLot(seller)
    const path = `/department/lots/${lot.id}/events/${lot.events[0]?.id}/confirm`
    const { status, body } = await ask<LotPage>("POST", path, { token: officer, body: { note: "Xem sổ kho." } })
    expect(status).toBe(200)
    expect(body.events[0]?.confirmations).toMatchObject([{ by: expect.stringMatching(/^Sở Nông nghiệp/) }])
    const shown = await ask<TracePage>("GET", `/catalog/traces/${lot.code}`)
    expect(shown.body.events[0]?.confirmed_by).toBe(body.events[0]?.confirmations[0]?.by)
    expect((await ask("POST", path, { token: officer, body: {} })).status).toBe(409)
    expect((await ask("POST", path, { token: neighbour, body: {} })).status).toBe(404)
  })

  it("confirms by no officer who works for the stall himself, nor lets him clear its items of suspicion", async () => {
    const lot = await newLot(seller)
    const self = await officerWithPhone(seller.province_code, HONEY_PHONE, "agriculture")
    const path = `/department/lots/${lot.id}`
    const confirm = `${path}/events/${lot.events[0]?.id}/confirm`
    for (const [one, body] of [
      [confirm, {}],
      [`${path}/suspicions/1/dismiss`, { reason: "Hàng mẫu dùng ở hội chợ." }],
    ] as const) {
      const own = await ask("POST", one, { token: self, body })
      expect([one, own.status, own.body]).toEqual([one, 403, expect.objectContaining({ code: "own_matter" })])
    }
    expect((await ask<LotPage>("GET", path, { token: self })).body.events[0]?.confirmations).toEqual([])
    const barred = async (rest: string, token: string) =>
      (await ask<DepartmentLot | DepartmentLotScans>("GET", `${path}${rest}`, { token })).body.barred
    expect(await barred("", self)).toContain("Mời cán bộ khác của tỉnh làm thay")
    expect([await barred("", officer), await barred("/scans", self)]).toEqual([null, null])
    const toConfirm = async (token: string) => (await ask<DepartmentLot>("GET", path, { token })).body.to_confirm
    expect([await toConfirm(self), await toConfirm(officer)]).toEqual([[], [lot.events[0]?.id]])
    expect((await ask("POST", confirm, { token: officer, body: {} })).status).toBe(200)
    expect([await barred("", self), await toConfirm(officer)]).toEqual([null, []])
  })

  it("asks operators once for another officer where nobody else of the province may confirm", async () => {
    const lot = await newLot(seller)
    const { province_code } = seller
    const self = await officerWithPhone(province_code, HONEY_PHONE, "agriculture")
    const confirm = `/department/lots/${lot.id}/events/${lot.events[0]?.id}/confirm`
    const asked = () => noticesWithKey(`lot.no_officer:${lot.id}`)
    await ask("POST", confirm, { token: self, body: {} })
    expect(await asked()).toEqual([])
    await whileOnlyOfficer(province_code, HONEY_PHONE, async () => {
      // His page has no button to be refused by.
      await ask("GET", `/department/lots/${lot.id}`, { token: self })
      expect(await asked()).toHaveLength(1)
      for (const _twice of [1, 2]) {
        const own = await ask("POST", confirm, { token: self, body: {} })
        expect([own.status, own.body.message]).toEqual([
          403,
          expect.stringContaining("người vận hành nền tảng cử thêm"),
        ])
      }
    })
    expect(await asked()).toEqual([{ to_kind: "operators", province_code }])
  })

  it("sees which goods on sale have no lot, until the first one is recorded", async () => {
    const name = freshName("Mật ong chưa có lô")
    const trade = await sampleOfficer(seller.province_code)
    await newApproval(seller, trade, name)
    const path = `/department/products-without-lots?q=${encodeURIComponent(name)}`
    const before = await ask<Page<ProductWithoutLots>>("GET", path, { token: officer })
    expect(before.body.items).toMatchObject([{ name }])
    await newLot(seller, { product_id: before.body.items[0]?.product_id ?? "" })
    expect((await ask<Page<ProductWithoutLots>>("GET", path, { token: officer })).body.items).toEqual([])
  })
})
