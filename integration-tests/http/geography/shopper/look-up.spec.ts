import type { CommuneList, OldPlaceList, ProvinceList } from "@san-ocop/kit/http/geography"
import type { Problem } from "@san-ocop/kit/http/problem"
import { call } from "../../../support/api"
import { backendUrl } from "../../../support/server"

const get = async <T>(path: string): Promise<T> => (await call("GET", `/catalog/geography${path}`)).body as T
const refused = async (path: string): Promise<[number, string | undefined]> => {
  const { status, body } = await call("GET", `/catalog/geography${path}`)
  return [status, (body as Problem).field]
}

describe("an address form", () => {
  it("offers 34 provinces in Vietnamese order, with the old ones they hold", async () => {
    const { provinces } = await get<ProvinceList>("/provinces")
    expect(provinces).toHaveLength(34)
    expect(provinces[0]?.name).toBe("An Giang")
    expect(provinces.find(({ slug }) => slug === "hung-yen")).toMatchObject({ code: "33", old_names: ["Thái Bình"] })
  })

  it("offers 3,321 communes in all, each of its province", async () => {
    const { provinces } = await get<ProvinceList>("/provinces")
    const lists = await Promise.all(
      provinces.map(({ code }) => get<CommuneList>(`/communes?province_code=${code}`).then(({ communes }) => communes)),
    )
    expect(lists.flat()).toHaveLength(3321)
    expect(lists.every((list, i) => list.every(({ province_code }) => province_code === provinces[i]?.code))).toBe(true)
  })

  it("narrows communes by what is typed, with or without marks", async () => {
    const typed = await get<CommuneList>("/communes?province_code=33&q=tien+hai")
    expect(typed.communes.map(({ full_name }) => full_name)).toContain("Xã Tiền Hải")
    expect(await get(`/communes?province_code=33&q=${encodeURIComponent("Tiền Hải")}`)).toEqual(typed)
  })

  it("takes an old name, and asks where the old commune was divided", async () => {
    const { places } = await get<OldPlaceList>("/old-places?q=cong+vi+ba+dinh")
    expect(places[0]).toMatchObject({ old_commune: "Phường Cống Vị", old_province: "Thành phố Hà Nội", divided: true })
    expect(places[0]?.communes.length).toBeGreaterThan(1)
  })

  it.each([
    ["/communes", "province_code"],
    ["/communes?province_code=99", "province_code"],
    ["/communes?province_code=33&district=1", "district"],
    ["/communes?province_code[]=33", "province_code"],
    ["/old-places", "q"],
    ["/old-places?q=a", "q"],
    ["/old-places?q=phuc&province_code=khong", "province_code"],
    [`/old-places?q=${"a".repeat(200)}`, "q"],
    ["/old-places?q=%00ab", undefined],
  ])("refuses %s by name", async (path, field) => {
    expect(await refused(path)).toEqual([400, field])
  })

  it("takes broken encoding as letters that no place has", async () => {
    expect(await get<OldPlaceList>("/old-places?q=%E0%A4%A")).toEqual({ places: [] })
  })

  it("may be read by any page, without credentials", async () => {
    const response = await fetch(`${backendUrl()}/catalog/geography/provinces`, {
      headers: { origin: "https://san.example" },
    })
    expect(response.headers.get("access-control-allow-origin")).toBe("*")
    expect(response.headers.get("access-control-allow-credentials")).toBeNull()
  })
})
