import { day } from "@san-ocop/kit/day"
import { judgeLines } from "../judge-lines"
import { planImport } from "../plan-import"
import { aCertificate, aLine, aTruth, outcomes } from "./a-truth"

const plan = (lines: Parameters<typeof judgeLines>[0], truth = aTruth()) =>
  planImport(judgeLines(lines, truth), truth).map(({ planned }) => planned)

describe("what follows what", () => {
  it("is an upgrade with more stars, a renewal with as many or fewer", () => {
    const truth = (stars: number) => aTruth({ certificates: [aCertificate({ stars })] })
    expect(outcomes([aLine({})], truth(3))).toEqual(["upgraded"])
    expect(outcomes([aLine({})], truth(4))).toEqual(["renewed"])
    expect(outcomes([aLine({ stars: "3" })], truth(4))).toEqual(["renewed"])
    expect(plan([aLine({})], truth(3))).toMatchObject([{ state: "upgraded", follows: "TH-1", replaced_from: null }])
  })

  it("goes by the days of the decisions, not by the order of the lines", () => {
    const old = { number: "OLD", decision_number: "9/QĐ-UBND", decided_on: "01/09/2023", stars: "3" }
    const [second, first] = plan([aLine({ number: "NEW" }), aLine(old, 3)])
    expect(first).toEqual({ number: "OLD", state: "recognised", follows: null, replaced_from: day("2026-09-10") })
    expect(second).toEqual({ number: "NEW", state: "upgraded", follows: "OLD", replaced_from: null })
  })

  it("lets an old paper give way to what is on file already", () => {
    const certificates = [aCertificate({ decided_on: day("2026-10-01") })]
    const expected = { state: "recognised", follows: null, replaced_from: day("2026-10-01") }
    expect(plan([aLine({})], aTruth({ certificates }))).toMatchObject([expected])
  })

  it.each(["revoked", "suspended"] as const)(
    "brings no star back by an old paper once the newer one is %s",
    (state) => {
      const newer = aCertificate({ decided_on: day("2026-10-01"), state })
      const [old] = plan([aLine({})], aTruth({ certificates: [newer] }))
      expect(old).toMatchObject({ state: "recognised", follows: null, replaced_from: day("2026-10-01") })
    },
  )

  it.each(["10/qđ-ubnd", "10 /QĐ-UBND", "10/Q\u00D0-UBND"])(
    "is recorded already under the number written %s",
    (decision_number) => {
      const asked = { decision_number, decided_on: "01/11/2023", issuer_name: "UBND huyện Hậu Lộc", stars: "3" }
      expect(outcomes([aLine(asked)], aTruth({ certificates: [aCertificate()] }))).toEqual(["already"])
    },
  )

  it("begins anew after a revocation and waits while there is a suspension", () => {
    const truth = (state: "revoked" | "suspended") => aTruth({ certificates: [aCertificate({ state })] })
    expect(outcomes([aLine({})], truth("revoked"))).toEqual(["new"])
    expect(outcomes([aLine({})], truth("suspended"))).toEqual([["product: suspended_before"]])
  })

  it("makes a number that is the same each time where the paper bears none", () => {
    const [first] = plan([aLine({})])
    expect(first?.number).toMatch(/^OCOP-38-2026-[0-9A-Z]{10}$/)
    expect(plan([aLine({})])).toEqual([first])
  })
})
