import { officerWithPhone } from "../../../support/casework"
import { certificateDesk } from "../../../support/certificate-desk"
import { noticesWithKey, whileOnlyOfficer } from "../../../support/only-officer"
import { HONEY_PHONE } from "../../../support/sample-people"

jest.setTimeout(60_000)

const desk = certificateDesk()
const { record, decide, renew } = desk

describe("a certificate of the maker for whom an officer works himself", () => {
  it.each([
    ["suspend", [], "recognised"],
    ["restore", ["suspend"], "suspended"],
    ["revoke", ["suspend"], "suspended"],
    ["renew", [], "recognised"],
  ] as const)("is for others to %s: to him it is refused, and nothing changes", async (move, before, state) => {
    for (const one of before) await decide(one, "recognised")
    const self = await officerWithPhone(desk.seller.province_code, HONEY_PHONE, "agriculture")
    const { status, body } = await (move === "renew" ? renew({}, self) : decide(move, state, {}, self))
    expect([status, body]).toEqual([
      403,
      expect.objectContaining({ code: "own_matter", message: expect.stringContaining("làm thay") }),
    ])
    const barred = expect.stringContaining("cán bộ khác của ngành Nông nghiệp tỉnh làm thay")
    expect((await record(desk.certificate.id, self)).body).toMatchObject({ state, moves: [], barred })
    expect((await record(desk.certificate.id)).body).toMatchObject({
      moves: expect.arrayContaining([move]),
      barred: null,
    })
    expect((await (move === "renew" ? renew() : decide(move, state))).status).toBeLessThan(300)
  })

  it("is asked of operators once where no other agriculture officer of the province may decide", async () => {
    const { province_code } = desk.seller
    const asked = () => noticesWithKey(`certificate.no_officer:${desk.certificate.id}`)
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
  const self = () => officerWithPhone(desk.seller.province_code, HONEY_PHONE, "agriculture")
  const asked = () => noticesWithKey(`certificate.no_officer:${desk.certificate.id}`)

  it("has operators asked, once, where a decision waits; one that is valid waits for nobody", async () => {
    const { province_code } = desk.seller
    const token = await self()
    await whileOnlyOfficer(province_code, HONEY_PHONE, () => record(desk.certificate.id, token))
    expect(await asked()).toEqual([])
    await decide("suspend", "recognised")
    await record(desk.certificate.id, token)
    expect(await asked()).toEqual([])
    await whileOnlyOfficer(province_code, HONEY_PHONE, async () => {
      for (const _twice of [1, 2]) {
        const { barred } = (await record(desk.certificate.id, token)).body
        expect(barred).toContain("người vận hành nền tảng cử thêm")
      }
    })
    expect(await asked()).toEqual([{ to_kind: "operators", province_code }])
  })

  it("says nothing of it where nothing is to be decided any more", async () => {
    await decide("suspend", "recognised")
    await decide("revoke", "suspended")
    expect((await record(desk.certificate.id, await self())).body).toMatchObject({ moves: [], barred: null })
  })
})
