import { readFileSync } from "node:fs"
import { join } from "node:path"
import { plainKeys, toneKeys } from "@san-ocop/kit/search/words"
import regions from "../../../search/data/regions.json"
import topics from "../../../search/data/topics.json"
import { regionsOf } from "../regions"

const UNITS = join(__dirname, "../../../../../plugins/floor/data/communes-old-to-new.csv")

describe("the parts of the country that people name", () => {
  it("are made of provinces that there were, and all of them together are the whole country", () => {
    const lines = readFileSync(UNITS, "utf8").trim().split(/\r?\n/).slice(1)
    const names = lines.map((line) => (line.split(",")[1] ?? "").replace(/^(Tỉnh|Thành phố) /, ""))
    const said = new Set(regions.flatMap(({ old_provinces }) => old_provinces.map(toneKeys)))
    // Producers wrote the name that the province had until 2024.
    expect([...said].sort()).toEqual([...new Set([...names, "Thừa Thiên Huế"].map(toneKeys))].sort())
  })

  it("hold provinces as a whole, and of those that lie in two only the communes of the one part", () => {
    const unit = { level: "old_province" as const, commune_codes: [] }
    const places = [
      { ...unit, name: "Gia Lai", level: "province" as const, province_codes: ["52"] },
      { ...unit, name: "Gia Lai", province_codes: ["52"], commune_codes: ["1", "2"] },
      { ...unit, name: "Bình Định", province_codes: ["52"], commune_codes: ["3"] },
      { ...unit, name: "Nghệ An", level: "province" as const, province_codes: ["40"] },
    ]
    const regionOf = (...old_provinces: string[]) => regionsOf(places, [{ names: ["xứ"], old_provinces }])
    expect(regionOf("Gia Lai")).toMatchObject([{ province_codes: [], commune_codes: ["1", "2"] }])
    expect(regionOf("Gia Lai", "Bình Định")).toMatchObject([{ province_codes: ["52"], commune_codes: [] }])
    expect(regionOf("Nghệ An")).toMatchObject([{ province_codes: ["40"], commune_codes: [] }])
  })

  it("have no name that is an everyday thing without its marks", () => {
    const things = new Set(["miến đông", "miến dong", "trà tây"].map(plainKeys))
    expect(regions.flatMap(({ names }) => names.map(plainKeys)).filter((name) => things.has(name))).toEqual([])
  })
})

describe("the purposes that people name", () => {
  it("are each known by words of their own", () => {
    const said = topics.flatMap(({ said: phrases }) => phrases.map(toneKeys))
    expect(said.filter((phrase, at) => said.indexOf(phrase) !== at)).toEqual([])
  })
})
