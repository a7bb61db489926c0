import { checkDigit } from "@san-ocop/kit/gs1/check-digit"
import type { ProductIdentifiers } from "@san-ocop/kit/http/lots"
import { ask } from "../../../support/ask"
import { aProduct, newLot } from "../../../support/lots"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let seller: SampleSeller
let other: SampleSeller
let product_id: string

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
  other = await sampleSeller(FISH_SAUCE_PHONE)
  ;({ product_id } = await aProduct(seller))
  await newLot(seller, { product_id }) // with its first lot a product is given our own key
})

describe("a product's number", () => {
  const add = (value: string, scheme = "gs1", product = product_id) =>
    ask<ProductIdentifiers>("POST", `${seller.path}/product-identifiers`, {
      token: seller.token,
      body: { product_id: product, scheme, value },
    })
  /** A GTIN-13 that no other run has used. */
  const freshGtin = () => {
    const digits = `893${String(process.hrtime.bigint()).slice(-9)}`
    return `${digits}${checkDigit(digits)}`
  }

  it("is taken as it stands under a bar code, and those of old labels stay", async () => {
    const [first, second] = [freshGtin(), freshGtin()]
    await add(first)
    const { status, body } = await add(second)
    expect(status).toBe(201)
    expect(body.identifiers).toEqual(
      expect.arrayContaining([
        { scheme: "platform", value: expect.any(String), retired: false },
        { scheme: "gs1", value: `0${first}`, retired: true },
        { scheme: "gs1", value: `0${second}`, retired: false },
      ]),
    )
  })

  it.each([
    ["whose check digit is wrong", "8938505974190"],
    ["that is only of one firm", "2012345678903"],
    ["that is a word", "không có"],
  ])("is refused %s", async (_what, value) => {
    const answer = await add(value)
    expect([answer.status, answer.body.field, answer.body.code]).toEqual([400, "value", "identifier_invalid"])
  })

  it("is never that of another product", async () => {
    const gtin = freshGtin()
    await add(gtin)
    const theirs = await aProduct(other)
    const body = { product_id: theirs.product_id, scheme: "gs1", value: gtin }
    const answer = await ask("POST", `${other.path}/product-identifiers`, { token: other.token, body })
    expect([answer.status, answer.body.code]).toEqual([409, "identifier_taken"])
    expect((await add(freshGtin(), "gs1", theirs.product_id)).body.field).toBe("product_id")
  })
})
