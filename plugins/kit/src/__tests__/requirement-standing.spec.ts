import fc from "fast-check"
import { addDays, day } from "../day"
import { type DatedProof, mayBeSent, mayBeVerified, mayComeBack, requirementStanding } from "../requirement-standing"

const today = day("2026-11-22")
const handedIn = (days: number) => new Date(Date.UTC(2026, 0, 1 + days))
/** `at`: the day on which it was handed in, counted from the first. */
const proof = (state: DatedProof["state"], expires: number | null, at = 0): DatedProof => ({
  state,
  expires_on: expires === null ? null : addDays(today, expires),
  created_at: handedIn(at),
})
const accepted = (expires: number | null, at = 0): DatedProof => proof("accepted", expires, at)
const anyProof: fc.Arbitrary<DatedProof> = fc.record({
  state: fc.constantFrom("waiting", "accepted", "refused", "withdrawn", "revoked"),
  expires_on: fc.option(fc.integer({ min: -200, max: 200 }).map((days) => addDays(today, days))),
  created_at: fc.oneof(fc.nat(20).map(handedIn), fc.constant(null)),
})
const proofs = fc.array(anyProof, { maxLength: 6 })
const grace = fc.integer({ min: 0, max: 60 })
const ORDER = ["met", "expiring", "in_grace", "lapsed"]

describe("the standing of a requirement", () => {
  it.each([
    ["missing without a proof", [], "missing"],
    ["missing after a refusal", [proof("refused", null)], "missing"],
    ["waiting until somebody decides", [proof("waiting", null)], "waiting"],
    ["missing after a revocation", [proof("revoked", null)], "missing"],
    [
      "missing when a renewal was revoked, though the paper before it has lapsed",
      [accepted(-99), proof("revoked", 400, 5)],
      "missing",
    ],
    [
      "missing when a renewal was revoked, though the paper before it holds",
      [accepted(99), proof("revoked", 400, 5)],
      "missing",
    ],
    [
      "waiting when another waits after that",
      [accepted(99), proof("revoked", 400, 5), proof("waiting", 300, 9)],
      "waiting",
    ],
    ["that of what was accepted after the revocation", [proof("revoked", null), accepted(5, 1)], "expiring"],
    ["that of the newer one when an older one was revoked", [proof("revoked", 400), accepted(99, 5)], "met"],
    ["missing when what waits has ended", [proof("waiting", -1)], "missing"],
    ["met for ever by what does not end", [accepted(null)], "met"],
    ["met 61 days before the last", [accepted(61)], "met"],
    ["expiring 60 days before the last", [accepted(60)], "expiring"],
    ["expiring on the last day", [accepted(0)], "expiring"],
    ["in grace on the day after", [accepted(-1)], "in_grace"],
    ["in grace on the last day of grace", [accepted(-30)], "in_grace"],
    ["lapsed on the day after that", [accepted(-31)], "lapsed"],
    ["lapsed while a renewal only waits", [accepted(-31), proof("waiting", null)], "lapsed"],
    ["met again by a renewal that was accepted", [accepted(-31), accepted(400)], "met"],
  ] as [string, DatedProof[], string][])("is %s", (_what, given, standing) => {
    expect(requirementStanding(given, 30, today)).toBe(standing)
  })

  it("without grace, lapses on the day after the last", () => {
    expect(requirementStanding([accepted(0)], 0, today)).toBe("expiring")
    expect(requirementStanding([accepted(-1)], 0, today)).toBe("lapsed")
  })

  it("only gets worse as days go by", () => {
    fc.assert(
      fc.property(proofs, grace, fc.nat(400), (given, days, later) => {
        fc.pre(given.some(({ state }) => state === "accepted"))
        const rank = (on: number) => ORDER.indexOf(requirementStanding(given, days, addDays(today, on)))
        expect(rank(later)).toBeGreaterThanOrEqual(rank(0))
      }),
    )
  })

  it("never gets worse by one more accepted proof, and does not change by what is refused or withdrawn", () => {
    fc.assert(
      fc.property(proofs, anyProof, grace, (given, more, days) => {
        const before = requirementStanding(given, days, today)
        const after = requirementStanding([...given, more], days, today)
        if (["refused", "withdrawn"].includes(more.state)) expect(after).toBe(before)
        if (more.state === "accepted" && ORDER.includes(before)) {
          expect(ORDER.indexOf(after)).toBeLessThanOrEqual(ORDER.indexOf(before))
        }
      }),
    )
  })

  it("is nothing that an older paper gives when the newest that was accepted is revoked; older revocations change nothing", () => {
    const older = fc.array(
      anyProof.map((one) => ({ ...one, created_at: handedIn(0) })),
      { maxLength: 6 },
    )
    fc.assert(
      fc.property(older, proofs, grace, (before, given, days) => {
        const revoked = requirementStanding([...before, proof("revoked", null, 30)], days, today)
        expect(["missing", "waiting"]).toContain(revoked)
        fc.pre(given.some(({ state }) => state === "accepted"))
        const withOld = [...given, proof("revoked", null, -1)]
        expect(requirementStanding(withOld, days, today)).toBe(requirementStanding(given, days, today))
      }),
    )
  })

  it("does not depend on the order of proofs", () => {
    fc.assert(
      fc.property(proofs, grace, (given, days) => {
        expect(requirementStanding([...given].reverse(), days, today)).toBe(requirementStanding(given, days, today))
      }),
    )
  })
})

describe("a checklist", () => {
  const line = (standing: ReturnType<typeof requirementStanding>, mandatory = true) => ({ mandatory, standing })

  it("may be sent while papers wait, but not while a mandatory one is missing or has ended", () => {
    expect(mayBeSent([line("waiting"), line("met"), line("missing", false)])).toBe(true)
    for (const bad of ["missing", "in_grace", "lapsed"] as const)
      expect(mayBeSent([line("met"), line(bad)])).toBe(false)
  })

  it("verifies only what was accepted and holds", () => {
    expect(mayBeVerified([line("met"), line("expiring"), line("waiting", false)])).toBe(true)
    for (const bad of ["missing", "waiting", "in_grace", "lapsed"] as const) {
      expect(mayBeVerified([line("met"), line(bad)])).toBe(false)
    }
  })

  it("lets a suspended producer come back with papers that hold or are in grace, and not with one that is open", () => {
    const paper = (standing: ReturnType<typeof requirementStanding>) => ({ ...line(standing), ways: ["document"] })
    expect(mayComeBack([paper("met"), paper("expiring"), paper("in_grace")])).toBe(true)
    for (const bad of ["missing", "waiting", "lapsed"] as const)
      expect(mayComeBack([paper("met"), paper(bad)])).toBe(false)
    expect(mayComeBack([{ ...paper("missing"), mandatory: false }])).toBe(true)
    expect(mayComeBack([{ ...paper("missing"), ways: ["fact"] }])).toBe(true)
  })
})
