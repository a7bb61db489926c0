import { inProcessCounter } from "@san-ocop/floor/lib/rate-limit"
import { limitRegistrations } from "../guard-registration"

const tries = async (count: number, one: (index: number) => Promise<void>): Promise<number> => {
  let passed = 0
  for (let index = 0; index < count; index += 1) {
    await one(index).then(
      () => (passed += 1),
      () => undefined,
    )
  }
  return passed
}

describe("registering by oneself", () => {
  it("is tried five times an hour for one phone number, however it is written and from wherever", async () => {
    const counter = inProcessCounter(() => 0)
    const spelt = ["0912345678", "+84 912 345 678", "0912.345.678"]
    expect(await tries(12, (i) => limitRegistrations(`ip${i}`, { phone: spelt[i % 3] }, counter))).toBe(5)
  })

  it("is tried sixty times an hour from one address", async () => {
    const counter = inProcessCounter(() => 0)
    const phone = (i: number) => `09${String(i).padStart(8, "0")}`
    expect(await tries(70, (i) => limitRegistrations("ip", { phone: phone(i) }, counter))).toBe(60)
  })
})
