import { inProcessCounter } from "@san-ocop/floor/lib/rate-limit"
import { guardLookup } from "../guard-lookup"

let now = 0
const setUp = () => {
  now = 1_000_000
  const counter = inProcessCounter(() => now)
  return (found: string | null, { address = "10.0.0.1", code = "7K3M9QXZ" } = {}) =>
    guardLookup(address, code, async () => found, counter)
}
const failTimes = async (times: number, attempt: () => Promise<unknown>) => {
  for (let n = 0; n < times; n++) await expect(attempt()).rejects.toMatchObject({ type: "not_found" })
}

describe("guarding look-ups", () => {
  it("never counts a look-up that finds something", async () => {
    const lookUp = setUp()
    for (let n = 0; n < 100; n++) expect(await lookUp("page")).toBe("page")
  })

  it("stops the eleventh guess at one code, from whatever address, also a right one", async () => {
    const lookUp = setUp()
    let n = 0
    await failTimes(10, () => lookUp(null, { address: `10.0.0.${n++}` }))
    await expect(lookUp("page", { address: "10.9.9.9" })).rejects.toMatchObject({ type: "too_many_requests" })
    expect(await lookUp("page", { code: "00000000" })).toBe("page")
  })

  it("stops an address that tries many codes", async () => {
    const lookUp = setUp()
    let n = 0
    await failTimes(60, () => lookUp(null, { code: `00000${String(100 + n++)}` }))
    await expect(lookUp("page", { code: "ZZZZZZZZ" })).rejects.toMatchObject({ type: "too_many_requests" })
  })

  it("lets people try again after ten minutes", async () => {
    const lookUp = setUp()
    await failTimes(10, () => lookUp(null))
    now += 10 * 60_000 + 1
    expect(await lookUp("page")).toBe("page")
  })

  it("counts all spellings of one code as that code", async () => {
    const lookUp = setUp()
    const spellings = ["7K3M9QXZ", "7k3m9qxz", "7K3M-9QXZ", " 7k3m 9qxz "]
    let n = 0
    await failTimes(10, () => lookUp(null, { code: spellings[n++ % spellings.length] ?? "" }))
    for (const code of spellings) {
      await expect(lookUp("page", { code })).rejects.toMatchObject({ type: "too_many_requests" })
    }
  })

  it("lets only ten of many guesses at the same time look", async () => {
    const counter = inProcessCounter(() => 0)
    const find = jest.fn(async () => null)
    const guesses = Array.from({ length: 40 }, (_, n) => guardLookup(`10.0.0.${n}`, "7K3M9QXZ", find, counter))
    await Promise.allSettled(guesses)
    expect(find).toHaveBeenCalledTimes(10)
  })

  it("does not count what failed for a reason of our own", async () => {
    const counter = inProcessCounter(() => 0)
    const fail = () => guardLookup("10.0.0.1", "7K3M9QXZ", () => Promise.reject(new Error("database")), counter)
    for (let n = 0; n < 20; n++) await expect(fail()).rejects.toThrow("database")
    expect(await guardLookup("10.0.0.1", "7K3M9QXZ", async () => "page", counter)).toBe("page")
  })
})
