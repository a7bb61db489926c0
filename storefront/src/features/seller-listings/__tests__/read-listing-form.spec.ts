import { formFieldOf, pictureList, readListingForm } from "../read-listing-form"

const filled = {
  name: " Mật ong hoa nhãn ",
  group: "thuc-pham",
  producer_id: "",
  unit: "hũ 500 g",
  weight_grams: "720",
  price: "185.000",
  stock: "40",
  description: "Mật ong nguyên chất.",
  ingredients: "",
  storage_note: "Nơi khô ráo",
  shelf_life: "",
  pictures: "/static/a.webp\n/static/b.webp",
  revision: "3",
}
const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe("the product form", () => {
  it("becomes the request that saves it, empty optional fields as null", () => {
    expect(readListingForm(formOf(filled))).toEqual({
      listing: {
        content: {
          name: "Mật ong hoa nhãn",
          group: "thuc-pham",
          description: "Mật ong nguyên chất.",
          ingredients: null,
          storage_note: "Nơi khô ráo",
          shelf_life: null,
          unit: "hũ 500 g",
          weight_grams: 720,
          pictures: ["/static/a.webp", "/static/b.webp"],
          producer_id: null,
          alcohol_percent: null,
          storage_classes: [],
          reach: null,
          length_cm: null,
          width_cm: null,
          height_cm: null,
        },
        price: 185_000,
        stock: 40,
        revision_number: 3,
      },
    })
  })

  it.each([
    ["29,5", 29.5],
    ["4.5%", 4.5],
    ["0", 0],
  ])("reads a strength as people write it: %s", (alcohol_percent, read) => {
    expect(readListingForm(formOf({ ...filled, alcohol_percent }))).toMatchObject({
      listing: { content: { alcohol_percent: read } },
    })
  })

  it.each(["mạnh", "101", "29,55", "-1"])("does not take %s for a strength", (alcohol_percent) => {
    expect(readListingForm(formOf({ ...filled, alcohol_percent }))).toEqual({ faults: { alcohol_percent: "percent" } })
  })

  it("reads how goods travel: every box that is ticked, how far, and their size", () => {
    const form = formOf({ ...filled, reach: "same_region", length_cm: "40", width_cm: "30", height_cm: "25" })
    for (const ticked of ["frozen", "fragile", "khac"]) form.append("storage_classes", ticked)
    expect(readListingForm(form)).toMatchObject({
      listing: {
        content: {
          storage_classes: ["frozen", "fragile"],
          reach: "same_region",
          length_cm: 40,
          width_cm: 30,
          height_cm: 25,
        },
      },
    })
  })

  it.each(["dài", "-4", "2,5"])("does not take %s for a side", (length_cm) =>
    expect(readListingForm(formOf({ ...filled, length_cm }))).toEqual({ faults: { length_cm: "wholeNumber" } }),
  )

  it("names every field that cannot be sent, at once", () => {
    const wrong = { ...filled, name: " ", group: "khac", price: "nhiều", weight_grams: "0,5", stock: "-1" }
    expect(readListingForm(formOf(wrong))).toEqual({
      faults: {
        name: "needName",
        group: "needGroup",
        price: "money",
        weight_grams: "wholeNumber",
        stock: "wholeNumber",
      },
    })
  })

  it("leaves the stock of a product alone unless the seller changed it", () => {
    const stockOf = (fields: Record<string, string>) => {
      const read = readListingForm(formOf({ ...filled, ...fields }))
      return "listing" in read ? read.listing.stock : read.faults
    }
    expect(stockOf({ listing: "lst_1", stock_seen: "40" })).toBeUndefined()
    expect(stockOf({ listing: "lst_1", stock_seen: "40", stock: "35" })).toBe(35)
    expect(stockOf({ listing: "lst_1", stock_seen: "40", stock: "" })).toBe(0)
  })

  it("always says the stock of a new product", () => {
    expect(readListingForm(formOf({ ...filled, listing: "", stock: "", stock_seen: "" }))).toMatchObject({
      listing: { stock: 0 },
    })
  })

  it("reads the line breaks that a browser sends", () => {
    expect(pictureList("/static/a.webp\r\n/static/b.webp")).toEqual(["/static/a.webp", "/static/b.webp"])
  })

  it("has no pictures when none was uploaded", () => {
    expect(pictureList("")).toEqual([])
  })
})

describe("the field that a refusal is about", () => {
  it.each([
    ["content.name", "name"],
    ["content.pictures.2", "pictures"],
    ["content.pictures[0]", "pictures"],
    ["price", "price"],
  ])("%p is %p", (path, field) => {
    expect(formFieldOf(path)).toBe(field)
  })
})
