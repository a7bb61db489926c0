import { assertCommuneInProvince } from "../assert-commune-in-province"
import { buildGeographyIndex } from "../geography-index"
import { readUnits } from "../read-units"

const index = buildGeographyIndex(readUnits())
const check = (province_code: string, commune_code: string) => () =>
  assertCommuneInProvince(index, { province_code, commune_code })

describe("an address", () => {
  it("is taken when its commune lies in its province", () => {
    expect(check("01", "00097")()).toMatchObject({
      province: { name: "Hà Nội" },
      commune: { full_name: "Phường Hồng Hà" },
    })
  })

  it.each([
    ["an unknown province", "99", "00097", "address.province_code", "province_unknown"],
    ["an unknown commune", "01", "99999", "address.commune_code", "commune_unknown"],
    ["a commune of another province", "33", "00097", "address.commune_code", "commune_of_another_province"],
    ["a code that no longer exists", "22", "06970", "address.commune_code", "commune_unknown"],
  ])("is refused for %s", (_what, province, commune, field, code) => {
    expect(check(province, commune)).toThrow(expect.objectContaining({ type: "invalid_data", field, code }))
  })
})
