import type { Day } from "@san-ocop/kit/day"
import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { jsonForScript } from "../json-for-script"
import { productData } from "../product-data"

const product: ProductPage = {
  id: "prod_1",
  handle: "mat-ong",
  name: "Mật ong",
  picture: "http://127.0.0.1:9000/static/a.webp",
  price: 185_000,
  unit: "hũ 500 g",
  in_stock: true,
  badge: {
    stars: 4,
    certificate_number: "46-2024/001",
    decision_number: "1/QĐ-UBND",
    valid_until: "2027-12-31" as Day,
    is_sample: true,
  },
  group: "thuc-pham",
  stall: { slug: "s", name: "Gian hàng" },
  place: { province_code: "46", province_name: "Huế", floor_slug: "hue", commune_name: null, old_province: null },
  is_sample: true,
  variant_id: "variant_1",
  pictures: ["http://127.0.0.1:9000/static/a.webp", "https://elsewhere.example/b.png"],
  stock: 5,
  weight_grams: 600,
  description: "Ngon",
  ingredients: null,
  storage_note: null,
  shelf_life: null,
  sales_mode: "sale",
  minimum_age: null,
  charged_grams: 700,
  storage_classes: [],
  reach: null,
  stall_phone: null,
  producer: null,
  expired_certificate: null,
  latest_lot: null,
  recalls: [],
  same_producer: [],
  source_url: null,
}
const data = (change: Partial<ProductPage> = {}) =>
  productData(new URL("https://san.example"), { ...product, ...change }) as Record<string, unknown>

describe("what search engines are told of a product", () => {
  it("names the certificate while there is a badge", () => {
    expect(data()["hasCertification"]).toMatchObject({
      expires: "2027-12-31",
      certificationIdentification: "46-2024/001",
    })
  })

  it("does not speak of a certificate without a badge, even when there was one", () => {
    const expired = { stars: 4, valid_until: "2025-01-01" as Day, certificate_number: "46-2024/001" }
    expect(JSON.stringify(data({ badge: null, expired_certificate: expired }))).not.toMatch(/OCOP|46-2024/)
  })

  it("offers in whole dong, and only what can be bought here", () => {
    expect(data()["offers"]).toMatchObject({
      price: 185_000,
      priceCurrency: "VND",
      availability: "https://schema.org/InStock",
    })
    expect(data({ in_stock: false })["offers"]).toMatchObject({ availability: "https://schema.org/OutOfStock" })
    expect(data({ sales_mode: "contact_only" })["offers"]).toBeUndefined()
  })

  it("names only pictures that this site shows", () => {
    expect(data()["image"]).toEqual(["https://san.example/static/a.webp"])
  })
})

describe("JSON inside a page", () => {
  it("cannot close its script", () => {
    const text = jsonForScript({ name: "</script><script>alert(1)</script>" })
    expect(text).not.toContain("<")
    expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>" })
  })
})
