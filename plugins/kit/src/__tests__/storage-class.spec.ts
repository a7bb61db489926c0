import fc from "fast-check"
import type { ShippingZone } from "../shipping-tariff"
import {
  contradicts,
  type Handling,
  isStorageClass,
  needsPrepayment,
  reaches,
  reachOf,
  STORAGE_CLASSES,
  storageWords,
  type StorageClass,
  ZONES_BY_DISTANCE,
} from "../storage-class"

const codes = STORAGE_CLASSES.map(({ code }) => code)
const classes = fc.subarray<StorageClass>(codes)
const zones = fc.constantFrom<ShippingZone>(...ZONES_BY_DISTANCE)
const goods = fc.record<Handling>({ storage_classes: classes, reach: fc.option(zones) })

describe("where goods may be sent", () => {
  it("is always their own province", () =>
    fc.assert(fc.property(goods, (one) => expect(reaches(one, "same_province")).toBe(true))))
  it("includes every zone that is nearer than one where they may go", () =>
    fc.assert(
      fc.property(goods, zones, zones, (one, a, b) => {
        const nearer = ZONES_BY_DISTANCE.indexOf(a) <= ZONES_BY_DISTANCE.indexOf(b)
        if (nearer && reaches(one, b)) expect(reaches(one, a)).toBe(true)
      }),
    ))
  it("is what the seller opened, whatever the goods are", () =>
    fc.assert(
      fc.property(classes, zones, (storage_classes, reach) => expect(reachOf({ storage_classes, reach })).toBe(reach)),
    ))
  it.each<[StorageClass[], ShippingZone]>([
    [[], "elsewhere"],
    [["fragile", "liquid"], "elsewhere"],
    [["chilled"], "same_province"],
    [["frozen", "fragile"], "same_province"],
  ])("is for %p, of which the seller said nothing, %s", (storage_classes, reach) =>
    expect(reachOf({ storage_classes, reach: null })).toBe(reach),
  )
})

describe("payment", () => {
  it("comes first for exactly what spoils without cold", () =>
    fc.assert(
      fc.property(classes, (some) =>
        expect(needsPrepayment(some)).toBe(some.some((code) => code === "chilled" || code === "frozen")),
      ),
    ))
})

it("knows no goods that are chilled and frozen at once", () => {
  expect(contradicts(["chilled", "frozen"])).toBe(true)
  expect(contradicts(["frozen", "fragile", "liquid"])).toBe(false)
})

it("says a class in words, in one order", () => {
  expect(storageWords(["fragile", "frozen"])).toBe("Hàng đông lạnh, dễ vỡ")
  expect(storageWords([])).toBe("")
  fc.assert(fc.property(classes, (some) => expect(storageWords([...some].reverse())).toBe(storageWords(some))))
})

it.each(["", "cold", "FROZEN", "constructor"])("knows no class %p", (code) => expect(isStorageClass(code)).toBe(false))
