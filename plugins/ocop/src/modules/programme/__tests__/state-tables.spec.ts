import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { ImportState } from "@san-ocop/kit/http/recognition"
import { canMove, deadEnds, reachable, toMermaid, type StateTable } from "@san-ocop/kit/state-table"
import { readFileSync } from "node:fs"
import path from "node:path"
import { LOT_STATES, type LotState } from "../../traceability/lot-states"
import { CERTIFICATE_STATES } from "../certificate-states"
import { IMPORT_STATES } from "../import-states"

const certificate: StateTable<CertificateState> = CERTIFICATE_STATES
const lot: StateTable<LotState> = LOT_STATES
const files: StateTable<ImportState> = IMPORT_STATES
const readme = readFileSync(path.resolve(__dirname, "../../../../README.md"), "utf8")

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

describe("file of recognitions", () => {
  it("is recorded once, and taken back only after that", () => {
    expect([...reachable(files, "checked")]).toEqual(["checked", "committed", "undone"])
    expect(deadEnds(files)).toEqual(["undone"])
    expect(canMove(files, "checked", "undone")).toBe(false)
  })
})

it.each([
  ["file of recognitions", toMermaid(files, "checked")],
  ["certificate", toMermaid(certificate, "recognised")],
  ["lot", toMermaid(lot, "open")],
])("README draws the %s table as it is", (_name, diagram) => {
  expect(readme).toContain(diagram)
})
