import { onlyReceives } from "../only-receives"

describe("who knows a code of an order and the phone number in it", () => {
  it.each([
    [{ is_gift: true, only_order: "7K3M9QXZ" }, true],
    [{ is_gift: true, only_order: null }, false],
    [{ is_gift: false, only_order: "7K3M9QXZ" }, false],
    [{ is_gift: false, only_order: null }, false],
  ])("is its receiver alone where it is a gift and the code is the parcel's: %j is %s", (found, is) => {
    expect(onlyReceives(found)).toBe(is)
  })
})
