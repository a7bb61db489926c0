import type { ListingState } from "@san-ocop/kit/http/seller"
import { LISTING_MOVES } from "../../../modules/listing/listing-moves"
import { isPublished, type ListingFacts, productFields } from "../product-fields"

const facts: ListingFacts = {
  id: "lst_1",
  product_id: "product_1",
  variant_id: "variant_1",
  state: "approved",
  sales_mode: "sale",
  price: 150_000,
  stock: 7,
  name: "Mật ong",
  description: "Mật ong hoa nhãn.",
  unit: "hũ 500 g",
  weight_grams: 700,
  pictures: ["/a.webp", "/b.webp"],
  producer_id: null,
  seller_status: "active",
  held: false,
  stock_location_id: "sloc_1",
  shipping_profile_id: "sp_1",
  national_channel_id: "sc_national",
  floor_channel_id: "sc_floor",
  category_id: null,
  option_value_id: "optval_1",
  option_value: "hũ 500 g",
}

describe("a product is published", () => {
  it("exactly while its listing is approved or changed and its seller active", () => {
    const shown = (Object.keys(LISTING_MOVES) as ListingState[]).filter((state) =>
      isPublished({ state, seller_status: "active", held: false }),
    )
    expect(shown.sort()).toEqual(["approved", "changed"])
    expect(isPublished({ state: "approved", seller_status: "suspended", held: false })).toBe(false)
    expect(isPublished({ state: "changed", seller_status: "closed", held: false })).toBe(false)
  })
  it("not while somebody holds it", () => {
    expect(isPublished({ state: "approved", seller_status: "active", held: true })).toBe(false)
  })
})

describe("the product of a listing", () => {
  it("is on the national channel and on its floor's, with the first picture as its cover", () => {
    expect(productFields(facts)).toMatchObject({
      sales_channel_ids: ["sc_national", "sc_floor"],
      thumbnail: "/a.webp",
      price: 150_000,
      category_ids: [],
    })
  })
  it.each(["contact_only", "catalogue_only"] as const)("has neither price nor stock when %s", (sales_mode) => {
    expect(productFields({ ...facts, sales_mode })).toMatchObject({ price: null, stock: 0 })
  })
  it("says which unit is outdated, and none while they agree", () => {
    expect(productFields(facts).outdated_unit).toBeNull()
    expect(productFields({ ...facts, unit: "hũ 1 kg" }).outdated_unit).toEqual({ id: "optval_1", value: "hũ 500 g" })
  })
})
