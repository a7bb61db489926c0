import {
  type Actor,
  assertActsForSeller,
  assertMayCertify,
  assertMayModerate,
  assertMaySee,
  assertMayVerify,
  systemActor,
} from "../actor"

const trade: Actor = {
  type: "officer",
  id: "off_1",
  name: "Minh",
  province_code: "33",
  agency: "trade",
  role: "officer",
}
const member: Actor = { type: "seller_member", id: "mem_1", name: "Lan", province_code: "33", seller_ids: ["sel_a"] }
const own = { province_code: "33" }
const other = { province_code: "01" }
const refused = (type: string) => expect.objectContaining({ name: "Refusal", type })

describe("an officer", () => {
  it("moderates his own province, as officer or supervisor", () => {
    expect(() => assertMayModerate(trade, own)).not.toThrow()
    expect(() => assertMayModerate({ ...trade, role: "supervisor" }, own)).not.toThrow()
  })

  it("does not learn that another province's record exists", () => {
    expect(() => assertMayModerate(trade, other)).toThrow(refused("not_found"))
    expect(() => assertMaySee(trade, other)).toThrow(refused("not_found"))
  })

  it.each(["auditor", "council_member"])("may look but not decide as %s", (role) => {
    expect(() => assertMaySee({ ...trade, role }, own)).not.toThrow()
    expect(() => assertMayModerate({ ...trade, role }, own)).toThrow(refused("forbidden"))
  })

  it("of the nation sees every province and decides in none", () => {
    const national = { ...trade, province_code: null }
    expect(() => assertMaySee(national, other)).not.toThrow()
    expect(() => assertMayModerate(national, { province_code: null })).toThrow(refused("forbidden"))
    expect(() => assertMayModerate(national, other)).toThrow(refused("forbidden"))
  })

  it("of agriculture certifies and does not moderate; of trade the other way round", () => {
    const agriculture: Actor = { ...trade, agency: "agriculture" }
    expect(() => assertMayCertify(agriculture, own)).not.toThrow()
    expect(() => assertMayModerate(agriculture, own)).toThrow(refused("forbidden"))
    expect(() => assertMayCertify(trade, own)).toThrow(refused("forbidden"))
  })

  it("of either agency verifies producers of his own province, and nobody else does", () => {
    for (const agency of ["trade", "agriculture"] as const) {
      expect(() => assertMayVerify({ ...trade, agency }, own)).not.toThrow()
      expect(() => assertMayVerify({ ...trade, agency }, other)).toThrow(refused("not_found"))
      expect(() => assertMayVerify({ ...trade, agency, role: "auditor" }, own)).toThrow(refused("forbidden"))
    }
    expect(() => assertMayVerify({ ...trade, province_code: null }, own)).toThrow(refused("forbidden"))
    expect(() => assertMayVerify(member, own)).toThrow(refused("not_found"))
    expect(() => assertMayVerify(systemActor(), own)).not.toThrow()
  })

  it("acts for no seller", () => {
    expect(() => assertActsForSeller({ ...trade, seller_ids: ["sel_a"] }, "sel_a")).toThrow(refused("not_found"))
  })
})

describe("a member", () => {
  it("acts for his own seller and for no other", () => {
    expect(() => assertActsForSeller(member, "sel_a")).not.toThrow()
    expect(() => assertActsForSeller(member, "sel_b")).toThrow(refused("not_found"))
    expect(() => assertActsForSeller({ ...member, seller_ids: [] }, "sel_a")).toThrow(refused("not_found"))
  })

  it("governs nothing, not even his own province", () => {
    expect(() => assertMayModerate({ ...member, agency: "trade", role: "officer" }, own)).toThrow(refused("not_found"))
  })
})

describe("others", () => {
  it.each(["customer", "user"] as const)("%s neither moderates nor sells", (type) => {
    const actor: Actor = { ...trade, type, seller_ids: ["sel_a"] }
    expect(() => assertMayModerate(actor, own)).toThrow(refused("not_found"))
    expect(() => assertActsForSeller(actor, "sel_a")).toThrow(refused("not_found"))
  })

  it("lets set-up and scheduled jobs work everywhere", () => {
    const job = systemActor("seed")
    expect(() => assertMayModerate(job, other)).not.toThrow()
    expect(() => assertMayCertify(job, other)).not.toThrow()
    expect(() => assertActsForSeller(job, "sel_b")).not.toThrow()
  })
})
