import type { ProductList } from "@san-ocop/kit/http/catalog"
import type { ListingReview } from "@san-ocop/kit/http/department"
import { ask } from "../../../support/ask"
import { eventually } from "../../../support/eventually"
import { freshName, newApproval } from "../../../support/sample-listing"
import { HONEY_PHONE, sampleOfficer, sampleSeller, type SampleSeller } from "../../../support/sample-people"

const find = async (seller: SampleSeller, name: string) => {
  const { body } = await ask<ProductList>(
    "GET",
    `/catalog/products?q=${encodeURIComponent(name)}&province=${seller.province_code}`,
  )
  return body.items.find((card) => card.name === name)
}

describe("search follows what happens", () => {
  let seller: SampleSeller
  let officer = ""
  let name = ""
  let listing: ListingReview
  beforeAll(async () => {
    seller = await sampleSeller(HONEY_PHONE)
    officer = await sampleOfficer(seller.province_code)
    name = freshName("Mật ong vườn nhãn")
    listing = await newApproval(seller, officer, name)
  })

  it("finds a product once it is approved", async () => {
    const card = await eventually(() => find(seller, name), Boolean)
    expect(card).toMatchObject({ price: 150_000, in_stock: true, badge: null })
  })

  it("shows a new price, and that it is sold out", async () => {
    const path = `${seller.path}/listings/${listing.id}/price-and-stock`
    const { status } = await ask("POST", path, { token: seller.token, body: { price: 99_000, stock: 0 } })
    expect(status).toBe(200)
    const card = await eventually(
      () => find(seller, name),
      (found) => found?.price === 99_000 && !found.in_stock,
    )
    expect(card?.price).toBe(99_000)
  })

  it("forgets it once it is taken down", async () => {
    const decision = { revision_number: 1, reason_code: "misleading_claim", reason: "Cần xem lại" }
    const { status } = await ask("POST", `/department/listings/${listing.id}/take-down`, {
      token: officer,
      body: decision,
    })
    expect(status).toBe(200)
    expect(
      await eventually(
        () => find(seller, name),
        (found) => found === undefined,
      ),
    ).toBeUndefined()
  })
})
