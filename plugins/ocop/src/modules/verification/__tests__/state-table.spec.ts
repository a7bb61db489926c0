import type { AskedChangeState, ProofState, VerificationState } from "@san-ocop/kit/http/verification"
import { canMove, deadEnds, reachable, type StateTable, toMermaid } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { ASKED_CHANGE } from "../asked-change-states"
import { PRODUCER_SUSPENSION, type SuspensionState } from "../suspension-states"
import { REQUIREMENT_PROOF } from "../proof-states"
import { PRODUCER_VERIFICATION } from "../producer-verification"

const table: StateTable<VerificationState> = PRODUCER_VERIFICATION
const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")
const from = (to: VerificationState) =>
  (Object.keys(table) as VerificationState[]).filter((state) => canMove(table, state, to))

describe("producer verification", () => {
  it("reaches every state from a draft and ends only when closed", () => {
    expect(reachable(table, "draft").size).toBe(Object.keys(table).length)
    expect(deadEnds(table)).toEqual(["closed"])
  })

  it("verifies nobody whom no officer reviewed", () => {
    expect(from("verified")).toEqual(["under_review", "suspended"])
  })

  it("reviews only what was sent, or what an appeal brought back", () => {
    expect(from("under_review")).toEqual(["submitted", "rejected"])
  })

  it("closes nobody who was not suspended first", () => {
    expect(from("closed")).toEqual(["suspended"])
  })

  it("is drawn in the README as it is", () => {
    expect(readme).toContain(toMermaid(table, "draft"))
  })
})

describe("a proof of a requirement", () => {
  const proofs: StateTable<ProofState> = REQUIREMENT_PROOF

  it("reaches every state from being handed in", () => {
    expect(reachable(proofs, "waiting").size).toBe(Object.keys(proofs).length)
  })

  it("is revoked only when it was accepted, and never accepted again", () => {
    const before = (Object.keys(proofs) as ProofState[]).filter((state) => canMove(proofs, state, "revoked"))
    expect(before).toEqual(["accepted"])
    expect(proofs.revoked).toEqual([])
  })

  it("is drawn in the README as it is", () => {
    expect(readme).toContain(toMermaid(proofs, "waiting"))
  })
})

describe("a suspension that was announced", () => {
  const suspensions: StateTable<SuspensionState> = PRODUCER_SUSPENSION

  it("begins or is taken back, once", () => {
    expect(reachable(suspensions, "announced").size).toBe(Object.keys(suspensions).length)
    expect(deadEnds(suspensions)).toEqual(["begun", "withdrawn"])
  })

  it("is drawn in the README as it is", () => {
    expect(readme).toContain(toMermaid(suspensions, "announced"))
  })
})

describe("a change that a verified producer asks for", () => {
  const changes: StateTable<AskedChangeState> = ASKED_CHANGE

  it("is decided once, and is over then", () => {
    expect(reachable(changes, "waiting").size).toBe(Object.keys(changes).length)
    expect(deadEnds(changes)).toEqual(["confirmed", "refused", "withdrawn"])
  })

  it("is drawn in the README as it is", () => {
    expect(readme).toContain(toMermaid(changes, "waiting"))
  })
})
