import fc from "fast-check"
import { addDays, day } from "../day"
import { applies, checklistOn, type RequirementRule, type RequirementSubject } from "../requirement-checklist"

const today = day("2026-11-22")
const rule: RequirementRule = {
  code: "food_safety",
  kinds: ["cooperative"],
  groups: ["thuc-pham", "do-uong"],
  only_spirits: false,
  ways: ["document"],
  mandatory: true,
  grace_days: 30,
  in_force_from: day("2026-07-01"),
  in_force_until: null,
}
const subject: RequirementSubject = { kind: "cooperative", groups: ["thuc-pham"], makes_spirits: false }

describe("a rule of the checklist", () => {
  it("binds the kinds and groups that it names", () => {
    expect(applies(rule, subject, today)).toBe(true)
    expect(applies(rule, { ...subject, kind: "farm" }, today)).toBe(false)
    expect(applies(rule, { ...subject, groups: ["du-lich"] }, today)).toBe(false)
    expect(applies(rule, { ...subject, groups: [] }, today)).toBe(false)
  })

  it("binds everybody where it names none", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("cooperative", "cooperative_group", "enterprise", "household_business", "farm"),
        fc.subarray(["thuc-pham", "do-uong", "duoc-lieu", "du-lich"] as const),
        fc.boolean(),
        (kind, groups, makes_spirits) => {
          expect(applies({ ...rule, kinds: [], groups: [] }, { kind, groups, makes_spirits }, today)).toBe(true)
        },
      ),
    )
  })

  it("asks for a spirits licence only of who makes spirits", () => {
    const licence = { ...rule, only_spirits: true }
    expect(applies(licence, subject, today)).toBe(false)
    expect(applies(licence, { ...subject, makes_spirits: true }, today)).toBe(true)
  })

  it("binds from its first day through its last", () => {
    const dated = { ...rule, in_force_from: today, in_force_until: addDays(today, 10) }
    const on = [-1, 0, 10, 11].map((days) => applies(dated, subject, addDays(today, days)))
    expect(on).toEqual([false, true, true, false])
  })
})

describe("a checklist", () => {
  it("has a line for each rule that binds, with its own proofs alone", () => {
    const proofs = [
      {
        requirement: "food_safety",
        kind: "document" as const,
        state: "accepted" as const,
        expires_on: null,
        created_at: null,
      },
      {
        requirement: "other",
        kind: "document" as const,
        state: "accepted" as const,
        expires_on: null,
        created_at: null,
      },
    ]
    const lines = checklistOn([rule, { ...rule, code: "other", kinds: ["farm"] }], subject, proofs, today)
    expect(lines.map(({ rule: { code }, standing, proofs: own }) => [code, standing, own.length])).toEqual([
      ["food_safety", "met", 1],
    ])
  })

  it("counts a proof only in the ways that the rule takes: what a household attested is no cooperative's paper", () => {
    const proof = (kind: "attestation" | "waiver") => [
      { requirement: "food_safety", kind, state: "accepted" as const, expires_on: null, created_at: null },
    ]
    const standing = (kind: "attestation" | "waiver", ways: RequirementRule["ways"]) =>
      checklistOn([{ ...rule, ways }], subject, proof(kind), today)[0]?.standing
    expect(standing("attestation", ["document"])).toBe("missing")
    expect(standing("attestation", ["document", "attestation"])).toBe("met")
    expect(standing("waiver", ["document"])).toBe("met")
  })
})
