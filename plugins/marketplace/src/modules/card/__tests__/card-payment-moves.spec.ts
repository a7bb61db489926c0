import { deadEnds, reachable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { CARD_PAYMENT_ENDS, CARD_PAYMENT_MOVES } from "../card-payment-moves"

describe("the life of a payment by card", () => {
  it("reaches every state from where it begins", () =>
    expect([...reachable(CARD_PAYMENT_MOVES, "awaiting")].sort()).toEqual(Object.keys(CARD_PAYMENT_MOVES).sort()))
  it("ends only where it is said to", () =>
    expect(deadEnds(CARD_PAYMENT_MOVES).sort()).toEqual([...CARD_PAYMENT_ENDS].sort()))
  it("is drawn in the README as it is", () => {
    const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
    expect(readme).toContain(toMermaid(CARD_PAYMENT_MOVES, "awaiting"))
  })
})
