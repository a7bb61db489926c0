import { buildGeographyIndex } from "../geography-index"
import { readUnits } from "../read-units"
import { searchOldPlaces } from "../search-old-places"

const { oldCommunes } = buildGeographyIndex(readUnits())
const search = (typed: string, province?: string) => searchOldPlaces(oldCommunes, typed, province)
const names = (typed: string, province?: string) => search(typed, province).map((place) => place.old_commune)

describe("looking up an old commune", () => {
  it("finds it with and without marks", () => {
    expect(names("Phúc Xá")[0]).toBe("Phường Phúc Xá")
    expect(names("phuc xa")[0]).toBe("Phường Phúc Xá")
  })

  it("finds it by the beginning of its name", () => {
    expect(names("trúc bạ")[0]).toBe("Phường Trúc Bạch")
  })

  it("tells communes of one name apart by district and province", () => {
    const [first] = search("Thanh Bình, Điện Biên Phủ")
    expect(first).toMatchObject({ old_commune: "Phường Thanh Bình", old_district: "Thành phố Điện Biên Phủ" })
  })

  it("puts names with the marks that were typed first", () => {
    const found = names("Hòa An")
    const exact = found.filter((name) => name.endsWith("Hòa An"))
    expect(exact.length).toBeGreaterThan(0)
    expect(found.slice(0, exact.length)).toEqual(exact)
  })

  it("says what became of it, and asks where it was divided", () => {
    expect(search("phuc xa ba dinh")[0]).toMatchObject({
      divided: false,
      communes: [{ code: "00097", full_name: "Phường Hồng Hà", province_code: "01", province_name: "Hà Nội" }],
    })
    const [divided] = search("cong vi ba dinh")
    expect(divided?.divided).toBe(true)
    expect(divided?.communes.length).toBeGreaterThan(1)
  })

  it("knows island districts that had no communes", () => {
    expect(search("ly son")[0]).toMatchObject({
      old_commune: "Huyện Lý Sơn",
      communes: [{ full_name: "Đặc khu Lý Sơn" }],
    })
  })

  it("keeps to the province asked for, by what the communes belong to today", () => {
    const found = search("thanh binh", "33")
    expect(found.every((place) => place.communes.some((commune) => commune.province_code === "33"))).toBe(true)
  })

  it("answers at most twenty, and nothing for nothing", () => {
    expect(search("xa")).toHaveLength(20)
    expect(search(" , ")).toEqual([])
    expect(search("khong co noi nay dau")).toEqual([])
  })
})
