import type { ListingContent } from "@san-ocop/kit/http/seller"
import { changedFields, needsReview, toColumns, toContent } from "../content"

const honey: ListingContent = {
  name: "Mật ong hoa nhãn",
  description: "Mật ong lấy từ vườn nhãn lồng.",
  ingredients: "Mật ong 100%",
  storage_note: "Nơi khô mát",
  shelf_life: "24 tháng",
  group: "thuc-pham",
  unit: "hũ 500 g",
  weight_grams: 700,
  pictures: ["/static/a.webp", "/static/b.webp"],
  producer_id: null,
  alcohol_percent: null,
  storage_classes: ["liquid"],
  reach: null,
  length_cm: null,
  width_cm: null,
  height_cm: null,
}

describe("what changed in a listing", () => {
  it("is nothing when nothing did", () => expect(changedFields(honey, { ...honey })).toEqual([]))
  it("is named field by field, in the order of the form", () => {
    expect(changedFields(honey, { ...honey, weight_grams: 750, name: "Mật ong" })).toEqual(["name", "weight_grams"])
  })
  it("counts another cover picture as a change", () => {
    expect(changedFields(honey, { ...honey, pictures: [...honey.pictures].reverse() })).toEqual(["pictures"])
  })
})

describe("review", () => {
  it.each([
    ["name", { name: "Mật ong chữa bệnh" }],
    ["description", { description: "Chữa được mọi bệnh" }],
    ["ingredients", { ingredients: null }],
    ["group", { group: "do-uong" }],
    ["unit", { unit: "hũ 250 g" }],
    ["pictures", { pictures: [] }],
    ["producer", { producer_id: "prod_1" }],
    ["strength", { alcohol_percent: 13.5 }],
    ["way to keep them on the road", { storage_classes: ["frozen"] }],
  ] as [string, Partial<ListingContent>][])("is needed when the %s changes", (_field, change) => {
    expect(needsReview(honey, { ...honey, ...change })).toBe(true)
  })
  it("is not needed for storage, shelf life, weight, size and reach", () => {
    const size = { length_cm: 10, width_cm: 10, height_cm: 20 }
    const change = {
      storage_note: "Tủ mát",
      shelf_life: null,
      weight_grams: 720,
      reach: "same_region",
      ...size,
    } as const
    expect(needsReview(honey, { ...honey, ...change })).toBe(false)
  })
})

it("a strength that was never said is no change", () => {
  const { alcohol_percent: _none, ...unsaid } = honey
  expect(changedFields(unsaid, honey)).toEqual([])
})

it("how goods travel, never said, is the same as ordinary goods", () => {
  const { storage_classes: _none, reach: _nowhere, length_cm: _unmeasured, ...unsaid } = honey
  expect(changedFields(unsaid, { ...honey, storage_classes: [] })).toEqual([])
})

it("keeps a content as it is through the columns of a revision", () => {
  expect(toContent(toColumns(honey))).toEqual(honey)
})
