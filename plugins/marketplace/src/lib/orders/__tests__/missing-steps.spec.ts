import { missingSteps } from "../missing-steps"

const NOTHING = { cancelled: false, handed_over: false, delivered: false, voided: false, taken_back: false }
const none = { cancel: false, pack: false, deliver: false, void: false, take_back: false }

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
    expect(missingSteps("delivered", NOTHING)).toEqual({ ...none, pack: true, deliver: true })
    expect(missingSteps("delivered", { ...NOTHING, handed_over: true })).toEqual({ ...none, deliver: true })
    expect(missingSteps("delivered", { ...NOTHING, handed_over: true, delivered: true })).toEqual(none)
  })

  it("is the voiding of the payment as soon as the parcel turns round, and the goods once they are home", () => {
    const sent = { ...NOTHING, handed_over: true }
    expect(missingSteps("delivery_failed", sent)).toEqual(none)
    expect(missingSteps("returning", sent)).toEqual({ ...none, void: true })
    expect(missingSteps("returned", sent)).toEqual({ ...none, void: true, take_back: true })
    expect(missingSteps("returned", { ...sent, voided: true, taken_back: true })).toEqual(none)
  })
})
