import { judgeLines, stopsOrder } from "../judge-lines"
import { chooseShipping } from "../choose-shipping"
import { mergeVariants } from "../order-items"
import type { JudgedLine, LoadedLine, Quote } from "../types"
import { line } from "./line"

const problemOf = (change: Partial<LoadedLine>) => judgeLines([line(change)], "01").lines[0]?.problem

describe("judging cart lines", () => {
  it.each([
    ["all is well", {}, null],
    ["a change of the listing waits for review", { listing_state: "changed" }, null],
    ["the listing was taken down", { listing_state: "taken_down" }, "listing_withdrawn"],
    ["the listing is not for sale", { sales_mode: "contact_only" }, "listing_withdrawn"],
    ["somebody holds it", { held: true }, "listing_held"],
    ["the product is not published", { product_status: "draft" }, "listing_withdrawn"],
    ["the product has no price", { price: null }, "listing_withdrawn"],
    ["the seller is suspended", { seller_status: "suspended", listing_state: "taken_down" }, "seller_suspended"],
    ["there is not enough", { quantity: 6 }, "out_of_stock"],
    ["all that there is is wanted", { quantity: 5 }, null],
    ["the price has changed", { price: 120_000 }, "price_changed"],
  ] as const)("when %s", (_what, change, problem) => expect(problemOf(change)).toBe(problem))

  it("compares stock with all lines of a variant together", () => {
    const { lines } = judgeLines([line({ quantity: 3 }), line({ id: "cali_2", quantity: 3 })], null)
    expect(lines.map(({ problem }) => problem)).toEqual(["out_of_stock", "out_of_stock"])
  })

  it.each([
    ["33", null],
    ["01", "out_of_reach"],
    ["79", "out_of_reach"],
    [null, null],
  ])("lets frozen goods of province 33 go to %p: %p", (province, problem) => {
    const { lines } = judgeLines([line({ storage_classes: ["frozen"] })], province)
    expect(lines[0]?.problem).toBe(problem)
  })
  it("lets cold goods go as far as their seller opened, and ordinary goods no further than he says", () => {
    const opened = line({ storage_classes: ["chilled"], reach: "same_region" })
    const near = line({ id: "cali_2", variant_id: "v2", reach: "same_province" })
    expect(judgeLines([opened, near], "01").lines.map(({ problem }) => problem)).toEqual([null, "out_of_reach"])
    expect(judgeLines([opened, near], "79").lines.map(stopsOrder)).toEqual([true, true])
  })

  it("sets a line aside that belongs to no seller", () => {
    const { lines, orphans } = judgeLines([line({ seller_id: null, floor_id: null })], null)
    expect([lines.length, orphans.length]).toEqual([0, 1])
  })

  it("lets a changed price through: the total that the shopper agreed to is compared instead", () => {
    expect(stopsOrder({ problem: "price_changed" })).toBe(false)
    expect(stopsOrder({ problem: "out_of_stock" })).toBe(true)
  })
})

describe("lines of one variant", () => {
  it("become one, with their quantities together", () => {
    const { lines } = judgeLines(
      [line({ quantity: 2 }), line({ id: "cali_2", quantity: 3 }), line({ variant_id: "v2" })],
      null,
    )
    expect(mergeVariants(lines).map(({ variant_id, quantity }) => [variant_id, quantity])).toEqual([
      ["variant_1", 5],
      ["v2", 1],
    ])
  })
})

describe("choosing how each parcel is sent", () => {
  const parcels = [{ seller_id: "sel_1", lines: judgeLines([line()], "01").lines as JudgedLine[], weight_grams: 600 }]
  const quote = (id: string, price: number, seller_id = "sel_1"): Quote => ({
    id,
    seller_id,
    price,
    name: id,
    days: "",
    awaits_commune: false,
  })

  it("takes the cheapest when nothing is chosen", () =>
    expect(chooseShipping(parcels, [quote("slow", 10), quote("fast", 20)], []).get("sel_1")?.id).toBe("slow"))
  it("takes what is chosen", () => {
    const choices = [{ seller_id: "sel_1", option_id: "fast" }]
    expect(chooseShipping(parcels, [quote("slow", 10), quote("fast", 20)], choices).get("sel_1")?.id).toBe("fast")
  })
  it("refuses another seller's option", () => {
    const choices = [{ seller_id: "sel_1", option_id: "other" }]
    expect(() => chooseShipping(parcels, [quote("slow", 10), quote("other", 1, "sel_2")], choices)).toThrow(
      "vui lòng chọn lại",
    )
  })
  it("refuses an order that a seller cannot send", () =>
    expect(() => chooseShipping(parcels, [], [])).toThrow("chưa giao được"))
})
