import { completionFailure } from "../reservation-failure"

const reserve = (message: string) => completionFailure({ action: "reserve-goods", error: { message } })

describe("a completion that failed", () => {
  it("ran out of stock when the inventory module says so, and only then", () => {
    expect(reserve("Not enough stock available for item iitem_1 at location sloc_1")).toBe("out_of_stock")
    expect(reserve("connection terminated")).toBeNull()
    expect(reserve("Item iitem_1 is not stocked at location sloc_1")).toBeNull()
    const elsewhere = { action: "place-group", error: new Error("Not enough stock available") }
    expect(completionFailure(elsewhere)).toBeNull()
  })

  it("was too busy when it got no lock, at whichever step", () => {
    expect(reserve("Timed-out acquiring lock.")).toBe("too_busy")
    const cart = { action: "acquire-lock-step", error: new Error('Failed to acquire lock for key "cart_1"') }
    expect(completionFailure(cart)).toBe("too_busy")
  })

  it("is a fault when nothing is known of it", () => {
    expect(completionFailure({ action: "place-group", error: null })).toBeNull()
  })
})
