import { ADDRESS_RULES, AddressLimits } from "../address-limits"

const at = (minutes: number): Date => new Date(Date.UTC(2026, 10, 27) + minutes * 60_000)
const one = { address: "203.0.113.7", lot_id: "lot_1", item: 7, device: null as string | null, came_back: false }

describe("what one address may add to an item", () => {
  it("is a hundred and twenty checks an hour, then none until the hour is over", () => {
    const limits = new AddressLimits()
    const take = (minutes: number) => limits.take({ ...one, at: at(minutes) }).counts
    const first = Array.from({ length: 200 }, () => take(0))
    expect(first.filter(Boolean)).toHaveLength(ADDRESS_RULES.scans_an_hour)
    expect([take(59), take(60)]).toEqual([false, true])
  })

  it("is three phones that came back; they count on, and more need another address, another item or a week", () => {
    const limits = new AddressLimits()
    const phone = (device: string, more: Partial<typeof one> = {}, minutes = 0) =>
      limits.take({ ...one, came_back: true, ...more, device, at: at(minutes) }).came_back
    expect(["a", "b", "c", "d", "a"].map((name) => phone(name))).toEqual([true, true, true, false, true])
    expect([phone("d", { address: "203.0.113.8" }), phone("d", { item: 8 })]).toEqual([true, true])
    expect(phone("d", {}, ADDRESS_RULES.phone_days * 24 * 60 + 1)).toBe(true)
  })

  it("has no place taken by looks without a name, however many there are", () => {
    const limits = new AddressLimits()
    for (let look = 0; look < 100; look++) limits.take({ ...one, device: `new-${String(look)}`, at: at(0) })
    const taken = { ...one, came_back: true, device: "a", at: at(1) }
    expect(limits.take(taken)).toEqual({ counts: true, came_back: true })
  })

  it("is still a check when its phone is one too many", () => {
    const limits = new AddressLimits()
    for (const device of ["a", "b", "c"]) limits.take({ ...one, came_back: true, device, at: at(0) })
    expect(limits.take({ ...one, came_back: true, device: "d", at: at(0) })).toEqual({ counts: true, came_back: false })
  })

  it("forgets the oldest when there are too many to remember", () => {
    const limits = new AddressLimits(2)
    const full = () =>
      Array.from({ length: 121 }, () => limits.take({ ...one, at: at(0) }).counts).filter(Boolean).length
    expect(full()).toBe(120)
    for (const item of [8, 9]) limits.take({ ...one, item, at: at(0) })
    expect(full()).toBe(120)
  })
})
