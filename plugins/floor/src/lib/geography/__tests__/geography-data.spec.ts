import { usualSpelling } from "@san-ocop/kit/spelling"
import { buildGeographyIndex } from "../geography-index"
import { readUnits } from "../read-units"

const tables = readUnits()
const index = buildGeographyIndex(tables)
const byId = new Map(tables.units.map((unit) => [unit.id, unit]))
const inForce = tables.units.filter((unit) => unit.valid_to === null)
const past = tables.units.filter((unit) => unit.id.startsWith("1997:"))
const ofLevel = (rows: typeof past, level: string) => rows.filter((unit) => unit.level === level)

describe("the administrative units in force", () => {
  it("are 34 provinces, 7 of them cities", () => {
    const provinces = ofLevel(inForce, "province")
    expect(provinces).toHaveLength(34)
    expect(provinces.filter((unit) => unit.kind === "thành phố")).toHaveLength(7)
    expect(new Set(provinces.map((unit) => unit.slug)).size).toBe(34)
  })

  it("are 3,321 communes: 697 phường, 2,611 xã, 13 đặc khu", () => {
    const kinds = ofLevel(inForce, "commune").map((unit) => unit.kind)
    expect(kinds).toHaveLength(3321)
    expect(kinds.filter((kind) => kind === "phường")).toHaveLength(697)
    expect(kinds.filter((kind) => kind === "xã")).toHaveLength(2611)
    expect(kinds.filter((kind) => kind === "đặc khu")).toHaveLength(13)
  })

  it("belong to a province in force", () => {
    for (const unit of inForce) expect(byId.get(unit.province_id)).toMatchObject({ level: "province", valid_to: null })
  })

  it("are in force since 1 July 2025, but Đồng Nai and its ten new wards since it became a city", () => {
    const later = inForce.filter((unit) => unit.valid_from !== "2025-07-01")
    expect(later).toHaveLength(11)
    expect(later.every((unit) => unit.province_id === "2025:75" && unit.valid_from === "2026-04-30")).toBe(true)
    expect(byId.get("2025:75:tinh")).toMatchObject({ full_name: "Tỉnh Đồng Nai", valid_to: "2026-04-29" })
  })

  it("have the code that is in use: xã Ba Chẽ is 06978", () => {
    expect(index.commune.get("06978")?.full_name).toBe("Xã Ba Chẽ")
    expect(index.commune.has("06970")).toBe(false)
  })
})

describe("the units of the past", () => {
  it("are 63 provinces, 696 districts and 10,040 communes, until 30 June 2025", () => {
    expect(ofLevel(past, "province")).toHaveLength(63)
    expect(ofLevel(past, "district")).toHaveLength(696)
    expect(ofLevel(past, "commune")).toHaveLength(10_040)
    expect(past.every((unit) => unit.valid_to === "2025-06-30")).toBe(true)
  })

  it("each have a successor in force, several where the commune was divided", () => {
    expect(index.oldCommunes).toHaveLength(10_040)
    for (const { place } of index.oldCommunes) {
      expect(place.communes.length).toBeGreaterThan(0)
      expect(place.communes.every((commune) => index.commune.has(commune.code))).toBe(true)
    }
    const divided = tables.successions.filter((row) => row.divided).map((row) => row.from_unit_id)
    expect(index.oldCommunes.filter(({ place }) => place.divided)).toHaveLength(new Set(divided).size)
  })

  it("tell which old provinces a province holds besides its own", () => {
    expect(index.province.get("33")).toMatchObject({ name: "Hưng Yên", slug: "hung-yen", old_names: ["Thái Bình"] })
    expect(index.province.get("79")?.old_names.sort()).toEqual(["Bà Rịa - Vũng Tàu", "Bình Dương"])
    expect(index.province.get("75")?.old_names).toEqual(["Bình Phước"])
    const held = index.provinces.flatMap((province) => [province.name, ...province.old_names])
    expect(new Set(held).size).toBe(63)
  })
})

describe("names", () => {
  it("are spelled as people spell them", () => {
    expect(index.province.get("38")?.full_name).toBe("Tỉnh Thanh Hóa")
    expect(index.province.get("56")?.name).toBe("Khánh Hòa")
    for (const unit of tables.units) expect(unit.full_name).toBe(usualSpelling(unit.full_name))
  })

  it("begin with a capital and hold no stray space", () => {
    for (const unit of tables.units) expect(unit.full_name).toMatch(/^\p{Lu}\S*( \S+)*$/u)
  })
})
