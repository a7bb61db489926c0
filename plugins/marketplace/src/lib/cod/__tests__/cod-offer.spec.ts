import fc from "fast-check"
import { mayPayAtDoor, prepaidNames, refuseCod, whyNoCod } from "../cod-offer"
import { phoneKey } from "../phone-key"
import { codSettingsOf } from "../settings"

const settings = { most_per_order: 1_000_000, refusals: 3, refusal_days: 90 }
const order = (total: number, prepaid: string[] = []) => ({ seller_name: "Mật ong", total, prepaid })

describe("cash on delivery", () => {
  it("is offered exactly where no stall's order is over the limit, whatever they come to together", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 1 }), (totals) => {
        expect(
          whyNoCod(
            totals.map((total) => order(total)),
            settings,
          ) === null,
        ).toBe(Math.max(...totals) <= settings.most_per_order)
      }),
    ))
  it("says which stall's order is too dear, and how dear it may be", () =>
    expect(whyNoCod([order(1_000_001)], settings)).toMatch(/Mật ong.*1\.000\.001.*1\.000\.000/))
  it("ends with the third parcel that was not taken", () =>
    expect([0, 1, 2, 3, 4].map((count) => mayPayAtDoor(count, settings))).toEqual([true, true, true, false, false]))
  it.each([
    [[order(1_000_001)], 0, "cod_too_dear"],
    [[order(1)], 3, "cod_refused_before"],
    [[order(1), order(2, ["Kem sữa dê"])], 0, "cod_goods_blocked"],
  ])("is refused with a way out", (orders, refusals, code) => {
    expect(() => refuseCod(orders, refusals, settings)).toThrow(expect.objectContaining({ code }) as Error)
    expect(() => refuseCod(orders, refusals, settings)).toThrow(/Vui lòng chọn (chuyển khoản|cách trả tiền khác), hoặc/)
  })
  it("names the goods that must be paid beforehand, each once", () => {
    const lines = [
      { name: "Kem sữa dê", storage_classes: ["frozen"] as const },
      { name: "Kem sữa dê", storage_classes: ["frozen", "fragile"] as const },
      { name: "Nước mắm", storage_classes: ["liquid", "fragile"] as const },
      { name: "Giò lụa", storage_classes: ["chilled"] as const },
    ]
    expect(prepaidNames(lines)).toEqual(["Kem sữa dê", "Giò lụa"])
    expect(whyNoCod([order(1, prepaidNames(lines))], settings)).toMatch(/trả tiền trước: “Kem sữa dê”, “Giò lụa”$/)
  })
})

describe("its settings", () => {
  it("have defaults", () =>
    expect(codSettingsOf({})).toEqual({ most_per_order: 5_000_000, refusals: 3, refusal_days: 90 }))
  it.each(["0", "1.5", "nhiều", "51000000"])("refuse %s dong", (text) =>
    expect(() => codSettingsOf({ COD_MOST_PER_ORDER: text })).toThrow("COD_MOST_PER_ORDER"),
  )
})

it("counts a phone under a key that does not tell the number", () => {
  expect(phoneKey("0912345678")).toBe(phoneKey("0912345678"))
  expect(phoneKey("0912345678")).not.toBe(phoneKey("0912345679"))
  expect(phoneKey("0912345678")).toMatch(/^[\w-]{22}$/)
})
