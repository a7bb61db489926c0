import { oldChoiceValue, parseOldChoice } from "../old-choice"
import { placeValues, readPlace } from "../read-place"

const names = { province: "province_code", commune: "commune_code", oldPlace: "old_place" }
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const good = { province_code: "46", commune_code: "19900" }

describe("an address by its old name", () => {
  it("survives the way through a radio button", () => {
    const old = "Xã Quảng Thái, Huyện Quảng Điền, Tỉnh Thừa Thiên Huế"
    expect(parseOldChoice(oldChoiceValue("46", "19900", old))).toEqual({ province: "46", commune: "19900", old })
  })

  it.each(["", "46", "46|1|x", "46|19900|", "xx|19900|a"])("is not read from %j", (value) => {
    expect(parseOldChoice(value)).toBeNull()
  })

  it("wins over the selects", () => {
    const form = formOf({ ...good, old_choice: "01|00004|Phường Phúc Xá" })
    expect(readPlace(form, names)).toEqual({ province: "01", commune: "00004", old: "Phường Phúc Xá" })
  })

  it("is left out with the commune that its province does not have", () => {
    const form = formOf({ ...good, old_place: "Xã Quảng Thái" })
    expect(placeValues(form, names, () => true)).toEqual({ ...good, old_place: "Xã Quảng Thái" })
    expect(placeValues(form, names, () => false)).toEqual({ province_code: "46", commune_code: "", old_place: "" })
  })
})
