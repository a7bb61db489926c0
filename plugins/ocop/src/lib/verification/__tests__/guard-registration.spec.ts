import { inProcessCounter } from "@san-ocop/floor/lib/rate-limit"
import { limitPapers, limitRegistrations } from "../guard-registration"

const tries = async (count: number, one: (index: number) => Promise<unknown>): Promise<number> => {
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

  const phone = (i: number) => `09${String(i).padStart(8, "0")}`

  it("passes sixty times an hour from one address", async () => {
    const counter = inProcessCounter(() => 0)
    const pass = async (i: number) => (await limitRegistrations("ip", { phone: phone(i) }, counter))()
    expect(await tries(70, pass)).toBe(60)
  })

  it("is refused twenty times an hour from one address, so that few numbers can be asked for", async () => {
    const counter = inProcessCounter(() => 0)
    expect(await tries(70, (i) => limitRegistrations("ip", { phone: phone(i) }, counter))).toBe(20)
  })
})

it("lets a member send 120 papers an hour, whatever they are for", async () => {
  const counter = inProcessCounter(() => 0)
  expect(await tries(130, () => limitPapers("mem_1", counter))).toBe(120)
})
