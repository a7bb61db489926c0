import { deviceHash } from "../device-hash"
import { newDeviceName } from "../device-name"

const PHONE = newDeviceName()

describe("the hash of a device", () => {
  it("is the same for the same phone and item, and does not hold the phone's own name", () => {
    expect(deviceHash(PHONE, "lot_1", 7)).toBe(deviceHash(PHONE, "lot_1", 7))
    expect(deviceHash(PHONE, "lot_1", 7)).not.toContain(PHONE.slice(0, 6))
  })

  it("joins nothing: each item knows the phone under another name", () => {
    const names = [deviceHash(PHONE, "lot_1", 7), deviceHash(PHONE, "lot_1", 8), deviceHash(PHONE, "lot_2", 7)]
    expect(new Set(names).size).toBe(3)
  })

  it.each([undefined, "", "ngắn", `${PHONE}x`, "abcdefghijklmnopqrstuv"])("takes %p for no device", (name) =>
    expect(deviceHash(name, "lot_1", 7)).toBeNull(),
  )
})
