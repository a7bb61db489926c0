import { addDays, day } from "@san-ocop/kit/day"
import fc from "fast-check"
import { badgesGone, departmentReminders, makerReminders, reminderStep } from "../reminders"

const today = day("2026-11-26")
const end = (left: number) => ({
  certificate_id: "cert_1",
  number: "TH-1",
  product_name: "Mắm tôm",
  stars: 4,
  valid_until: addDays(today, left),
  province_code: "38",
  to: { kind: "seller" as const, seller_id: "sell_1" },
})

describe("reminders of what ends", () => {
  it.each([
    [181, null],
    [180, 180],
    [91, 180],
    [90, 90],
    [31, 90],
    [30, 30],
    [0, 30],
    [-1, null],
  ])("%d days before the end it is the step %s", (left, step) => {
    expect(reminderStep(left)).toBe(step)
  })

  it("reach a maker three times in the life of a certificate, whenever the job runs", () => {
    const keys = new Set<string>()
    for (let left = 300; left >= -5; left -= 1) {
      for (const { dedupe_key } of makerReminders([end(left)], today)) keys.add(dedupe_key ?? "")
    }
    expect(keys.size).toBe(3)
  })

  it("tell a stall that only sells the goods that the badge is gone, once, and nothing of a dossier", () => {
    const ended = { ...end(-1), seller_id: "sell_2" }
    const [told, again] = [badgesGone([ended]), badgesGone([ended])]
    expect(told).toMatchObject([{ to: { seller_id: "sell_2" }, topic: "certificate.badge_ended" }])
    expect(told[0]?.dedupe_key).toBe(again[0]?.dedupe_key)
    expect(told[0]?.body).not.toContain("hồ sơ")
  })

  it("reach a department once a step and day, also when the job stood still for up to six days", () => {
    const counted = { province_code: "38", valid_until: addDays(today, 90), count: 4 }
    const keyOn = (on: typeof today) => departmentReminders([counted], on).map(({ dedupe_key }) => dedupe_key)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), (late) => {
        expect(keyOn(addDays(today, late))).toEqual(keyOn(today))
      }),
    )
    expect(keyOn(addDays(today, 7))).toEqual([])
    expect(departmentReminders([counted], today)[0]?.title).toBe("4 giấy chứng nhận hết hạn ngày 24/02/2027")
  })
})
