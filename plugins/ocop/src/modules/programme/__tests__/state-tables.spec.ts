import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import { canMove, deadEnds, reachable, toMermaid, type StateTable } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { LOT_STATES, type LotState } from "../../traceability/lot-states"
import { CERTIFICATE_STATES } from "../certificate-states"
import { PRODUCER_VERIFICATION, type ProducerVerificationState } from "../producer-verification"

const verification: StateTable<ProducerVerificationState> = PRODUCER_VERIFICATION
const certificate: StateTable<CertificateState> = CERTIFICATE_STATES
const lot: StateTable<LotState> = LOT_STATES
const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")

describe("producer verification", () => {
  it("reaches every state from a draft and ends only in rejected and closed", () => {
    expect(reachable(verification, "draft").size).toBe(Object.keys(verification).length)
    expect(deadEnds(verification).sort()).toEqual(["closed", "rejected"])
  })

  it("verifies nobody whom no officer reviewed", () => {
    const from = (Object.keys(verification) as ProducerVerificationState[]).filter((s) =>
      canMove(verification, s, "verified"),
    )
    expect(from).toEqual(["under_review", "suspended"])
  })
})

describe("certificate", () => {
  it("ends only in revoked and not_recognised, and revokes only after a suspension", () => {
    expect(deadEnds(certificate).sort()).toEqual(["not_recognised", "revoked"])
    expect((Object.keys(certificate) as CertificateState[]).filter((s) => canMove(certificate, s, "revoked"))).toEqual([
      "suspended",
    ])
  })

  it("reaches everything from a recognition but a refusal", () => {
    expect([...reachable(certificate, "recognised")].sort()).toEqual([
      "recognised",
      "renewed",
      "revoked",
      "suspended",
      "upgraded",
    ])
  })
})

describe("lot", () => {
  it("can be recalled from every other state, and never comes back", () => {
    expect(reachable(lot, "open").size).toBe(3)
    expect(deadEnds(lot)).toEqual(["recalled"])
    expect(canMove(lot, "closed", "recalled")).toBe(true)
  })
})

it.each([
  ["producer verification", toMermaid(verification, "draft")],
  ["certificate", toMermaid(certificate, "recognised")],
  ["lot", toMermaid(lot, "open")],
])("README draws the %s table as it is", (_name, diagram) => {
  expect(readme).toContain(diagram)
})
