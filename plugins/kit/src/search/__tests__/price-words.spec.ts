import * as fc from "fast-check"
import { fold } from "../../fold"
import { findPrice } from "../price-words"

const priceOf = (text: string) => findPrice(fold(text))?.range ?? null

describe("a price in a query", () => {
  it.each([
    ["dưới 200k", { max: 200_000 }],
    ["dưới 200", { max: 200_000 }],
    ["không quá 1tr2", { max: 1_200_000 }],
    ["dưới 1 triệu rưỡi", { max: 1_500_000 }],
    ["trên 500 nghìn", { min: 500_000 }],
    ["từ 50.000đ", { min: 50_000 }],
    ["từ 100 đến 300 nghìn", { min: 100_000, max: 300_000 }],
    ["100-200k", { min: 100_000, max: 200_000 }],
    ["từ 300k đến 100k", { min: 100_000, max: 300_000 }],
    ["tầm 200k", { min: 150_000, max: 250_000 }],
    ["200k trở xuống", { max: 200_000 }],
    ["1,5 triệu trở lên", { min: 1_500_000 }],
    ["dưới hai trăm nghìn", { max: 200_000 }],
    ["từ một trăm đến ba trăm nghìn", { min: 100_000, max: 300_000 }],
    ["dưới 2 trăm", { max: 200_000 }],
    ["dưới nửa triệu", { max: 500_000 }],
    ["một triệu rưỡi trở lên", { min: 1_500_000 }],
    ["dưới 200 nghìn đồng", { max: 200_000 }],
    ["khoảng 200", { min: 150_000, max: 250_000 }],
    ["giá 200", { min: 150_000, max: 250_000 }],
    ["trên dưới 200k", { min: 150_000, max: 250_000 }],
    ["200.000đ", { min: 150_000, max: 250_000 }],
  ])("is read in %s", (text, range) => {
    expect(priceOf(`mật ong ${text}`)).toEqual(range)
  })

  it.each([
    "40 độ đạm",
    "trên 40 độ",
    "dưới 5 kg",
    "hũ 500g",
    "omega 3-6-9",
    "gạo st25",
    "tỏi đen 1 nhánh",
    "giá đỗ",
    "-200k",
    "từ 4 sao",
    "khoảng 2 hũ",
    "khoảng 20 con",
    "giá 3 sao",
    "gan 40 con",
    "25 d",
  ])("is not seen in %s", (text) => {
    expect(priceOf(text)).toBeNull()
  })

  it("ends before what is no part of it", () => {
    const found = findPrice(fold("dưới 200k đồng tháp"))
    expect(found).toMatchObject({ start: 0, end: "dưới 200k".length })
  })

  it("is never below nothing, and never the wrong way round", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom("k", " nghìn", " triệu", "đ", ""), (a, b, unit) => {
        const { min = 0, max = Infinity } = priceOf(`từ ${a} đến ${b}${unit}`) ?? {}
        expect(min).toBeGreaterThanOrEqual(0)
        expect(max).toBeGreaterThanOrEqual(min)
      }),
    )
  })
})
