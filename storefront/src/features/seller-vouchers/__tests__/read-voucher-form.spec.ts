import { notNumbers, readVoucher } from "../read-voucher-form"

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const common = { code: "TET2027", min_spend: "200.000", valid_from: "2026-12-01", valid_to: "2026-12-31" }

describe("the form of a voucher", () => {
  it.each([
    [
      { kind: "fixed", "terms.amount": "20.000" },
      { kind: "fixed", amount: 20_000 },
    ],
    [
      { kind: "percent", "terms.percent": "10", "terms.most": "30 000" },
      { kind: "percent", percent: 10, most: 30_000 },
    ],
    [
      { kind: "free_shipping", "terms.most": "" },
      { kind: "free_shipping", most: null },
    ],
    [
      { kind: "?", "terms.amount": "1" },
      { kind: "fixed", amount: 1 },
    ],
  ])("reads the terms of %p", (fields, terms) => {
    expect(readVoucher(formOf({ ...common, ...fields })).terms).toEqual(terms)
  })

  it("takes an empty limit for none", () => {
    expect(readVoucher(formOf({ ...common, total_uses: "", uses_per_person: "1" }))).toMatchObject({
      min_spend: 200_000,
      total_uses: null,
      uses_per_person: 1,
    })
  })

  it("names the fields that are no numbers", () => {
    expect(notNumbers(formOf({ ...common, "terms.amount": "hai mươi", total_uses: "-1" }))).toEqual([
      "terms.amount",
      "total_uses",
    ])
  })
})
