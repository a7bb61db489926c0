import { day } from "@san-ocop/kit/day"
import { decisionClash, DecisionsByNumber } from "../decision-clash"

const filed = { number: "12/QĐ-UBND", issuer_name: "UBND tỉnh Hưng Yên", decided_on: day("2024-03-05") }
const clash = (change: Partial<typeof filed>) => decisionClash({ ...filed, ...change }, [filed])?.column ?? null

describe("a decision number that is on file", () => {
  it.each([
    ["of the same decision", {}, null],
    ["in other letters", { issuer_name: "ubnd tỉnh hưng yên" }, null],
    ["with another day", { decided_on: day("2024-03-06") }, "decided_on"],
    [
      "with another day, and the issuer written in full",
      { issuer_name: "Ủy ban nhân dân tỉnh Hưng Yên", decided_on: day("2024-12-31") },
      "decided_on",
    ],
    ["with the issuer written in full", { issuer_name: "Ủy ban nhân dân tỉnh Hưng Yên" }, "issuer_name"],
    ["of the same day by another issuer", { issuer_name: "UBND tỉnh Thái Bình" }, "issuer_name"],
    [
      "of another day by another issuer, as before provinces were joined",
      { issuer_name: "UBND tỉnh Thái Bình", decided_on: day("2024-03-06") },
      null,
    ],
    ["of another year", { decided_on: day("2025-03-05") }, null],
    ["that is another", { number: "13/QĐ-UBND" }, null],
    ["in another spelling, of the same decision", { number: "12 /qđ-ubnd" }, null],
    ["in other letters, with another day", { number: "12/qđ-ubnd", decided_on: day("2024-03-06") }, "decided_on"],
    ["with spaces, and another day", { number: "12 / QĐ-UBND", decided_on: day("2024-03-06") }, "decided_on"],
    [
      "with the letter Ð (U+00D0), by another issuer",
      { number: "12/Q\u00D0-UBND", issuer_name: "UBND tỉnh Thái Bình" },
      "issuer_name",
    ],
  ] as const)("%s", (_what, change, column) => expect(clash(change)).toBe(column))

  it("is found among many in any spelling", () => {
    const decisions = new DecisionsByNumber([filed])
    const asked = { ...filed, number: "12 /Q\u00D0-ubnd", decided_on: day("2024-03-06") }
    expect(decisions.clashWith(asked)?.column).toBe("decided_on")
  })

  it("is refused in words that say what is there and what to do", () => {
    const message = decisionClash({ ...filed, decided_on: day("2024-03-06") }, [filed])?.message
    expect(message).toContain("12/QĐ-UBND của «UBND tỉnh Hưng Yên» đã có, ký ngày 05/03/2024")
    expect(message).toContain("mời xem lại ngày ký, hoặc số quyết định")
  })
})
