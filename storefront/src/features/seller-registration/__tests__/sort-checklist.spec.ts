import type { ChecklistItem, Proof } from "@san-ocop/kit/http/verification"
import { sortChecklist } from "../sort-checklist"

const proof = (state: Proof["state"]): Proof => ({
  id: state,
  requirement: "x",
  kind: "document",
  state,
  number: null,
  issuer: null,
  issued_on: null,
  expires_on: null,
  file: null,
  reason: null,
  decided_at: null,
  decided_by: null,
  created_at: "2026-11-01T00:00:00Z",
})
const item = (code: string, some: Partial<ChecklistItem>): ChecklistItem => ({
  code,
  title: code,
  help: "",
  mandatory: true,
  ways: ["document"],
  needs_expiry: true,
  grace_days: 30,
  source: "",
  standing: "missing",
  ends_on: null,
  off_sale_after: null,
  step: "documents",
  requested: false,
  answered: false,
  for_correction: false,
  proofs: [],
  ...some,
})
const codes = (items: ChecklistItem[]) => items.map(({ code }) => code)

describe("what a producer has to do about his papers", () => {
  it("is: what is missing and mandatory, what ends, what the department asked for; the most pressing first", () => {
    const sorted = sortChecklist([
      item("missing", {}),
      item("expiring", { standing: "expiring" }),
      item("lapsed", { standing: "lapsed" }),
      item("in grace", { standing: "in_grace" }),
      item("asked for again", { standing: "met", requested: true }),
    ])
    expect(codes(sorted.toDo)).toEqual(["lapsed", "in grace", "expiring", "missing", "asked for again"])
  })

  it("is not: what was handed in and waits, renewals among it", () => {
    const sorted = sortChecklist([
      item("first", { standing: "waiting", proofs: [proof("waiting")] }),
      item("renewal", { standing: "in_grace", proofs: [proof("accepted"), proof("waiting")] }),
      item("answered", { requested: true, answered: true, proofs: [proof("refused"), proof("waiting")] }),
    ])
    expect(sorted.toDo).toEqual([])
    expect(codes(sorted.waiting)).toEqual(["first", "renewal", "answered"])
  })

  it("is not: what holds, nor what nobody must have", () => {
    const sorted = sortChecklist([item("met", { standing: "met" }), item("extra", { mandatory: false })])
    expect(codes(sorted.inOrder)).toEqual(["met"])
    expect(codes(sorted.optional)).toEqual(["extra"])
    expect(sorted.toDo).toEqual([])
  })
})
