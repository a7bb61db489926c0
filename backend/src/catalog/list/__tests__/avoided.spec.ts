import { Synonyms } from "@san-ocop/kit/search/synonyms"
import { derive } from "../../../search/derived"
import { planOf } from "../knowledge"

jest.mock("../../database", () => ({
  readBatch: () =>
    Promise.resolve([{ name: "Nơi nào", level: "commune", province_codes: ["01"], commune_codes: ["1"] }]),
}))

const PLACE = { province_name: "Cà Mau", old_province: null, commune_name: null }
const STANDING = { stars: null, traced: false, in_stock: true, certificate_number: null }
const topicsOf = (name: string) =>
  derive(
    { name, group_code: "thuc-pham", producer_name: null, seller_name: "Gian hàng", ...PLACE, ...STANDING },
    new Synonyms([]),
  ).topics

/** Whether a product is left out of what is found. */
const isLeftOut = async (typed: string, name: string): Promise<boolean> => {
  const { avoided } = await planOf(typed)
  return topicsOf(name).some((code) => avoided.includes(code))
}

describe("what is not wanted", () => {
  it.each(["quà không hải sản", "qua khong hai san", "đồ ăn dị ứng hải sản"])(
    "is nothing of the sea, nor what is made of it: %s",
    async (typed) => {
      for (const name of ["Tôm khô Năm Căn", "Nước mắm cá cơm", "Mắm ruốc Huế", "Mắm nêm", "Bánh phồng tôm"]) {
        expect([name, await isLeftOut(typed, name)]).toEqual([name, true])
      }
      for (const name of ["Nước mắm chay", "Mắm chay từ dứa", "Cà phê rang xay", "Mật ong rừng"]) {
        expect([name, await isLeftOut(typed, name)]).toEqual([name, false])
      }
    },
  )

  it.each([
    "Hộp quà 1 tôm khô 1 mực khô",
    "Hộp quà 1 tôm khô",
    "Ruốc nấm sò tôm",
    "Muối tôm, cà phê và nước mắm",
    "Nước mắm chay và nước mắm cá cơm",
    "Ngũ cốc rong biển ăn kiêng",
  ])("is left out where it stands beside words that only look like it: %s", async (name) => {
    expect(await isLeftOut("quà không hải sản", name)).toBe(true)
  })

  it.each(["Nấm sò tươi", "Trà tôm nõn", "Chè Shan tuyết 1 tôm 1 lá", "Chè một tôm hai lá", "Gạo ST25 lúa tôm"])(
    "is not what only looks like it: %s",
    async (name) => {
      expect(await isLeftOut("quà không hải sản", name)).toBe(false)
      expect(topicsOf(name)).not.toContain("hai-san")
    },
  )

  it("is left out where a mild thing stands beside a hot one", async () => {
    expect(await isLeftOut("quà không cay", "Ớt chuông muối sa tế")).toBe(true)
    expect(await isLeftOut("quà không cay", "Ớt chuông Đà Lạt")).toBe(false)
  })

  it("keeps a topic off a name that says what it is never of, wherever that stands", () => {
    expect(topicsOf("Giò nấm thịt heo")).not.toContain("an-chay")
    expect(topicsOf("Giò nấm")).toContain("an-chay")
  })

  it("is not what who looks for seafood is shown", async () => {
    expect(await planOf("hải sản khô")).toMatchObject({ topics: ["hai-san"], avoided: [] })
    expect(topicsOf("Nước mắm nhĩ")).not.toContain("hai-san")
  })
})
