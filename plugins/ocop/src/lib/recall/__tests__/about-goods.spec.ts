import { aboutGoods, type RecalledGoods } from "../about-goods"

const lots = (product: string, count: number): RecalledGoods[] =>
  Array.from({ length: count }, (_, n) => ({
    product_id: product,
    title: `Sản phẩm ${product}`,
    code: `${product}${String(n + 1)}`,
  }))

describe("a letter about a recall", () => {
  const about = aboutGoods([...lots("A", 40), ...lots("B", 3)])

  it("names the lot that its reader has, wherever it stands among the lots of the recall", () => {
    const { lots: named, products, isWhole } = about([{ product_id: "B", code: "B3" }])
    expect(named).toMatch(/^B3, A1, .*A11 và 31 lô khác$/)
    expect(products).toBe("Sản phẩm B, Sản phẩm A")
    expect(isWhole).toBe(false)
  })

  it("names every lot of what its reader bought where nobody recorded a lot, what is certain first", () => {
    const { lots: named } = about([
      { product_id: "A", code: null },
      { product_id: "B", code: "B2" },
    ])
    expect(named).toMatch(/^B2, A1, .*A40 và 2 lô khác$/)
  })

  it("ends somewhere, though its reader may have any of a thousand lots", () => {
    const { lots: named } = aboutGoods(lots("A", 1000))([{ product_id: "A", code: null }])
    expect(named).toMatch(/A200 và 800 lô khác$/)
  })

  it("does not take for its reader's what he has of other lots and of other goods", () => {
    const own = [
      { product_id: "A", code: "Z1" },
      { product_id: "Z", code: null },
      { product_id: null, code: null },
    ]
    expect(about(own).lots).toMatch(/^A1, .*A12 và 31 lô khác$/)
  })

  it("names all of a few lots, and all that its reader has where those are all", () => {
    expect(aboutGoods(lots("A", 40))([{ product_id: "A", code: null }]).isWhole).toBe(true)
    expect(aboutGoods(lots("B", 2))([])).toEqual({ products: "Sản phẩm B", lots: "B1, B2", isWhole: true })
  })
})
