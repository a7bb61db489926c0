import { saleTerms } from "../sale-terms"

const revision = {
  name: "Mật ong",
  description: "Ngọt.",
  ingredients: null,
  storage_note: null,
  shelf_life: null,
  group_code: "thuc-pham",
  unit: "hũ",
  weight_grams: 500,
  pictures: [],
  producer_id: null,
  alcohol_percent: null,
}
const terms = (change: Partial<typeof revision>, mode: "sale" | "contact_only" | "catalogue_only" = "sale") =>
  saleTerms({ ...revision, ...change }, mode)

describe("how approved goods are sold", () => {
  it("a visit is arranged by phone, and goods that are no visit any more go into a cart", () => {
    expect(terms({ group_code: "du-lich" }).sales_mode).toBe("contact_only")
    expect(terms({}, "contact_only").sales_mode).toBe("sale")
  })
  it("a catalogue entry stays one", () => {
    expect(terms({ group_code: "du-lich" }, "catalogue_only").sales_mode).toBe("catalogue_only")
  })
  it("alcohol asks for the age of eighteen", () => {
    expect(terms({}).minimum_age).toBeNull()
    expect(terms({ name: "Rượu nếp", group_code: "do-uong" }).minimum_age).toBe(18)
  })
})
