import { canMove, deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { GROUP_ORDER_ENDS, GROUP_ORDER_MOVES, GROUP_ORDER_STARTS, SHOPPER_MAY_CANCEL } from "../group-order-moves"

describe("the life of an order", () => {
  it("reaches every state from where a transfer begins, and all but that one from where cash on delivery does", () => {
    const all = Object.keys(GROUP_ORDER_MOVES).sort()
    expect([...reachable(GROUP_ORDER_MOVES, GROUP_ORDER_STARTS.vietqr)].sort()).toEqual(all)
    expect([...reachable(GROUP_ORDER_MOVES, GROUP_ORDER_STARTS.cod)].sort()).toEqual(
      all.filter((state) => state !== "awaiting_payment"),
    )
  })
  it("lets no stall confirm or send what is not paid yet", () => {
    for (const state of ["confirmed", "shipped"] as const)
      expect(canMove(GROUP_ORDER_MOVES, "awaiting_payment", state)).toBe(false)
  })
  it("ends only where it is said to", () =>
    expect(deadEnds(GROUP_ORDER_MOVES).sort()).toEqual([...GROUP_ORDER_ENDS].sort()))
  it("is drawn in the README as it is", () => {
    const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(GROUP_ORDER_MOVES, GROUP_ORDER_STARTS.vietqr))
  })
  it("lets nobody cancel a parcel under way", () =>
    expect(canMove(GROUP_ORDER_MOVES, "shipped", "cancelled")).toBe(false))
  it("lets a shopper cancel only what the table lets anyone cancel", () => {
    for (const state of SHOPPER_MAY_CANCEL) expect(canMove(GROUP_ORDER_MOVES, state, "cancelled")).toBe(true)
  })
})
