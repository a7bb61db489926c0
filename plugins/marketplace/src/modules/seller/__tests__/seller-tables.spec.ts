import { ROLE_RIGHTS, roleHas } from "../../../lib/sellers/role-rights"

describe("roles in a seller", () => {
  it("let the owner do all that any other role may", () => {
    const all = new Set(Object.values(ROLE_RIGHTS).flat())
    expect(new Set(ROLE_RIGHTS.owner)).toEqual(all)
  })
  it("keep packing to orders and lots", () => {
    expect(roleHas("packing", "orders:write")).toBe(true)
    expect(roleHas("packing", "listings:read")).toBe(false)
  })
  it("let the accountant read, and write nothing but what came into the bank", () => {
    expect(ROLE_RIGHTS.accountant.filter((right) => right.endsWith(":write"))).toEqual(["transfers:write"])
  })
  it("give an unknown role nothing", () => {
    expect(roleHas("boss", "home:read")).toBe(false)
    expect(roleHas(undefined, "home:read")).toBe(false)
    expect(roleHas("toString", "home:read")).toBe(false)
  })
})
