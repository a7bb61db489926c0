import { readCorrectForm, readLotForm, readStepForm } from "../read-forms"

const formOf = (fields: Record<string, string | string[]>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) form.append(name, one)
  }
  return form
}
const lot = { kind: "goods", product: "prod_1", quantity: "1.200", unit: "hũ", made_on: "2026-10-12" }

describe("the form of a lot", () => {
  it("is sent with what was typed, and with nothing for what was not", () => {
    expect(readLotForm(formOf(lot))).toMatchObject({
      lot: { product_id: "prod_1", quantity: 1200, best_before: null, brand: null, lot_number: null, parts: [] },
    })
  })

  it("carries its key, so that sent twice it is one lot", () => {
    const request_key = "7d1f6a52-2f0b-4f58-9a5e-0c6f0d2d1a01"
    expect(readLotForm(formOf({ ...lot, request_key }))).toMatchObject({ lot: { request_key } })
  })

  it("carries the chosen lots, each with how much of it", () => {
    const fields = { ...lot, part: ["lot_1", "lot_2"], part_quantity_lot_1: "40", part_quantity_lot_2: "" }
    expect(readLotForm(formOf(fields))).toMatchObject({
      lot: {
        parts: [
          { lot_id: "lot_1", quantity: 40 },
          { lot_id: "lot_2", quantity: null },
        ],
      },
    })
  })

  it.each([
    ["a quantity in words", { quantity: "hai mươi" }, { quantity: "wholeNumber" }],
    ["a part that is no number", { part: "lot_1", part_quantity_lot_1: "ít" }, { parts: "wholeNumber" }],
  ])("is not sent with %s", (_what, change, faults) => {
    expect(readLotForm(formOf({ ...lot, ...change }))).toEqual({ faults })
  })
})

describe("the form of a step", () => {
  it("means the time of Vietnam, wherever the server stands", () => {
    const form = formOf({ step: "packing", at: "2026-10-12T14:05", note: " Dán tem. " })
    expect(readStepForm(form)).toMatchObject({ event: { at: "2026-10-12T14:05:00+07:00", note: "Dán tem." } })
  })

  it("says at the event's own place what is wrong in a correction", () => {
    expect(readStepForm(formOf({ step: "packing", at: "" }), "event.")).toEqual({ faults: { "event.at": "timeWrong" } })
  })
})

describe("the form of facts", () => {
  it("needs a reason", () => {
    expect(readCorrectForm(formOf({ quantity: "5", unit: "kg" }))).toEqual({ faults: { reason: "reasonMissing" } })
  })

  it("leaves alone what it does not show", () => {
    const form = formOf({ reason: "Cân lại.", quantity: "5", unit: "kg", made_on: "2026-10-12", supplier: "Bà Tư" })
    const read = readCorrectForm(form)
    expect(read).toMatchObject({ change: { supplier: "Bà Tư" } })
    expect("change" in read && "brand" in read.change).toBe(false)
  })
})
