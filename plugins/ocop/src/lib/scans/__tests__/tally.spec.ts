import fc from "fast-check"
import type { Scan } from "../../../modules/scans/types"
import { tally } from "../tally"

const scan = fc.record<Scan>({
  lot_id: fc.constantFrom("lot_1", "lot_2"),
  item: fc.option(fc.integer({ min: 0, max: 3 })),
  at: fc.date({ min: new Date("2026-11-25T00:00:00Z"), max: new Date("2026-11-27T00:00:00Z"), noInvalidDate: true }),
  device: fc.option(fc.constantFrom("a", "b")),
  came_back: fc.boolean(),
  kind: fc.constantFrom("issued" as const, "forged" as const, "voided" as const),
})
const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0)

describe("the tally of a batch", () => {
  it("loses no scan and counts none twice", () => {
    fc.assert(
      fc.property(fc.array(scan), (scans) => {
        const { items, days } = tally(scans)
        expect(sum(days.map((day) => day.scans))).toBe(scans.length)
        const issued = scans.filter(({ item, kind }) => item !== null && kind !== "forged")
        expect(sum(items.map(({ count }) => count))).toBe(issued.length)
      }),
    )
  })

  it("has each item, device and day once, in the order of their keys, with the first and the last instant", () => {
    fc.assert(
      fc.property(fc.array(scan), (scans) => {
        const { items, devices } = tally(scans)
        const keys = items.map(({ lot_id, item }) => `${lot_id}\n${item}`)
        expect(keys).toEqual([...new Set(keys)].sort())
        for (const { lot_id, item, first_at, last_at } of items) {
          const same = scans.filter((one) => one.lot_id === lot_id && one.item === item && one.kind !== "forged")
          const times = same.map(({ at }) => at.getTime())
          expect([first_at.getTime(), last_at.getTime()]).toEqual([Math.min(...times), Math.max(...times)])
        }
        expect(new Set(devices.map((one) => `${one.lot_id} ${one.item} ${one.device}`)).size).toBe(devices.length)
      }),
    )
  })

  it("makes no item of a forged serial", () => {
    const forged: Scan = { lot_id: "lot_1", item: 5, at: new Date(), device: "a", came_back: true, kind: "forged" }
    expect(tally([forged])).toMatchObject({ items: [], devices: [], days: [{ scans: 1, forged: 1 }] })
  })

  it("counts by the day in Vietnam, which begins at 17:00 UTC", () => {
    const at = (time: string): Scan => ({
      lot_id: "lot_1",
      item: null,
      at: new Date(`2026-11-26T${time}Z`),
      device: null,
      came_back: false,
      kind: "issued",
    })
    expect(tally([at("16:59:59"), at("17:00:00")]).days.map(({ day }) => day)).toEqual(["2026-11-26", "2026-11-27"])
  })
})
