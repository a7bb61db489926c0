import { missingSteps } from "../missing-steps"

const NOTHING = { cancelled: false, handed_over: false, delivered: false }
const none = { cancel: false, pack: false, deliver: false }

describe("what Medusa's order lacks", () => {
  it("is nothing while the order is placed or confirmed", () => {
    expect(missingSteps("placed", NOTHING)).toEqual(none)
    expect(missingSteps("confirmed", NOTHING)).toEqual(none)
  })

  it("is the cancellation of a cancelled order, once", () => {
    expect(missingSteps("cancelled", NOTHING)).toEqual({ ...none, cancel: true })
    expect(missingSteps("cancelled", { ...NOTHING, cancelled: true })).toEqual(none)
  })

  it("is the parcel of a shipped order, once", () => {
    expect(missingSteps("shipped", NOTHING)).toEqual({ ...none, pack: true })
    expect(missingSteps("shipped", { ...NOTHING, handed_over: true })).toEqual(none)
  })

  it("is the delivery of a delivered order, and its parcel when even that is missing", () => {
    expect(missingSteps("delivered", NOTHING)).toEqual({ cancel: false, pack: true, deliver: true })
    expect(missingSteps("delivered", { ...NOTHING, handed_over: true })).toEqual({ ...none, deliver: true })
    expect(missingSteps("delivered", { cancelled: false, handed_over: true, delivered: true })).toEqual(none)
  })
})
