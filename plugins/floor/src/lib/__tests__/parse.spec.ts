import { z } from "@medusajs/framework/zod"
import { paging, parse } from "../parse"

const Address = z.object({ commune_code: z.string().min(1), phone: z.string("Số điện thoại chưa đúng.") }).strict()
const Order = z
  .object({ quantity: z.int().min(1).max(99), items: z.array(z.string()).min(1), address: Address })
  .strict()
const good = { quantity: 1, items: ["a"], address: { commune_code: "00097", phone: "0912345678" } }
const problem = (value: unknown): unknown => {
  try {
    return parse(Order, value)
  } catch (error) {
    return error
  }
}

describe("reading what was sent", () => {
  it("gives it back when it fits", () => {
    expect(parse(Order, good)).toEqual(good)
  })

  it.each([
    ["a missing field", { ...good, quantity: undefined }, "quantity", "Vui lòng điền thông tin này."],
    ["a wrong type", { ...good, quantity: "hai" }, "quantity", "Vui lòng nhập một con số."],
    ["half a piece", { ...good, quantity: 1.5 }, "quantity", "Vui lòng nhập số nguyên."],
    ["too little", { ...good, quantity: 0 }, "quantity", "Không được nhỏ hơn 1."],
    ["too much", { ...good, quantity: 100 }, "quantity", "Không được lớn hơn 99."],
    ["an empty list", { ...good, items: [] }, "items", "Vui lòng chọn ít nhất 1 mục."],
    ["a wrong piece of a list", { ...good, items: ["a", 2] }, "items.1", "Vui lòng nhập bằng chữ."],
    [
      "an empty text inside",
      { ...good, address: { ...good.address, commune_code: "" } },
      "address.commune_code",
      "Vui lòng điền thông tin này.",
    ],
    [
      "an unknown field inside",
      { ...good, address: { ...good.address, x: 1 } },
      "address.x",
      "Không nhận thông tin “x”.",
    ],
    ["no object at all", "xin chào", undefined, "Thông tin gửi lên chưa đúng dạng."],
  ])("refuses %s by name", (_what, value, field, message) => {
    expect(problem(value)).toMatchObject({ name: "Refusal", type: "invalid_data", message, ...(field && { field }) })
  })

  it("lets a schema's own words win", () => {
    expect(problem({ ...good, address: { commune_code: "1", phone: 9 } })).toMatchObject({
      field: "address.phone",
      message: "Số điện thoại chưa đúng.",
    })
  })

  it("refuses a character that the database cannot store, wherever it hides", () => {
    expect(problem({ ...good, items: ["a\u0000b"] })).toMatchObject({ code: "invalid_characters" })
  })
})

describe("paging", () => {
  it("has a first page of twenty, and bounds", () => {
    expect(parse(z.object(paging), {})).toEqual({ limit: 20, offset: 0 })
    expect(parse(z.object(paging), { limit: "50", offset: "100" })).toEqual({ limit: 50, offset: 100 })
    for (const wrong of [{ limit: "0" }, { limit: "101" }, { offset: "-1" }, { limit: "abc" }, { limit: ["1", "2"] }]) {
      expect(() => parse(z.object(paging), wrong)).toThrow(expect.objectContaining({ type: "invalid_data" }))
    }
  })
})
