import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { ROLE_RIGHTS, roleHas } from "../../../lib/sellers/role-rights"
import { SELLER_ENDS, SELLER_MOVES, SELLER_START } from "../seller-moves"

describe("the life of a seller", () => {
  it("reaches every state", () => {
    expect([...reachable(SELLER_MOVES, SELLER_START)].sort()).toEqual(Object.keys(SELLER_MOVES).sort())
  })
  it("ends only when closed", () => expect(deadEnds(SELLER_MOVES)).toEqual(SELLER_ENDS))
})

it("is drawn in the README as it is", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
  expect(readme).toContain(toMermaid(SELLER_MOVES, SELLER_START))
})

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
