import { day } from "@san-ocop/kit/day"
import { operatorEntities, operatorOn, operatorWords } from "../operator-entity"

const one = { from: "2026-07-01", name: "Công ty A", address: "Số 1, Hà Nội", tax_code: "0100109106" }
const other = { ...one, from: "2027-01-01", name: "Công ty B", tax_code: "0100109106-001" }
const setting = (...entities: object[]) => JSON.stringify(entities)

describe("who runs the floors by law", () => {
  it("is on each day whoever had taken over by then, whatever order the setting has, and before the first nobody", () => {
    const entities = operatorEntities(setting(other, one))
    const on = (text: string) => operatorOn(day(text), entities)?.name ?? null
    expect(["2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01"].map(on)).toEqual([
      null,
      "Công ty A",
      "Công ty A",
      "Công ty B",
    ])
  })

  it("is nobody where the setting says none", () => {
    expect(operatorOn(day("2026-11-28"), operatorEntities(undefined))).toBeNull()
    expect(operatorEntities("")).toEqual([])
  })

  it("is told with name, tax code and address", () => {
    expect(operatorWords(one)).toBe("Đơn vị vận hành sàn: Công ty A, mã số thuế 0100109106, địa chỉ Số 1, Hà Nội.")
  })

  it.each([
    ["no JSON", "Công ty A"],
    ["no list", JSON.stringify(one)],
    ["a day that is none", setting({ ...one, from: "2026-02-30" })],
    ["no name", setting({ ...one, name: " " })],
    ["a tax code with a wrong digit", setting({ ...one, tax_code: "0100109107" })],
    ["the tax code of a person", setting({ ...one, tax_code: "038185001234" })],
    ["a word that it does not know", setting({ ...one, phone: "0912345678" })],
    ["two from one day on", setting(one, { ...other, from: one.from })],
  ])("is not read from %s: the server does not start with it", (_what, text) => {
    expect(() => operatorEntities(text)).toThrow("OPERATOR_ENTITY")
  })
})
