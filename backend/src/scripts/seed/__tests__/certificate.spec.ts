import { badgeOf, certificateStanding } from "@san-ocop/kit/certificate-standing"
import { day } from "@san-ocop/kit/day"
import { readCatalogue } from "../catalogue"
import { certificateOf } from "../certificate"

const certified = readCatalogue().flatMap((row, index) => {
  const certificate = certificateOf(row, index + 1)
  return certificate ? [{ row, certificate }] : []
})
const TODAY = day("2026-11-22")

describe("sample certificates", () => {
  it("gives a badge only to rows recognised or recognised again, with stars and a year", () => {
    for (const { row, certificate } of certified) {
      if (!badgeOf(certificate, TODAY)) continue
      expect(["recognised", "re_recognised"]).toContain(row.status)
      expect(row.stars).not.toBeNull()
      expect(row.year).not.toBeNull()
    }
  })

  it("holds for 36 months from 1 January of the year that the source names", () => {
    const of2024 = certified.find(({ row }) => row.year === 2024 && row.status === "recognised")?.certificate
    expect(of2024).toMatchObject({ decided_on: "2024-01-01", decided_precision: "year", valid_until: "2026-12-31" })
  })

  it("shows certificates of 2023 and before as expired", () => {
    const old = certified.filter(
      ({ row, certificate }) => (row.year ?? 0) <= 2023 && certificate.state === "recognised",
    )
    expect(old.length).toBeGreaterThan(100)
    for (const { certificate } of old) expect(certificateStanding(certificate, TODAY)).toBe("expired")
  })

  it("leaves enough valid ones to show", () => {
    expect(certified.filter(({ certificate }) => badgeOf(certificate, TODAY))).toHaveLength(77)
  })

  it("shows the revoked as revoked, and claims nothing for what is unknown", () => {
    const revoked = certified.filter(({ row }) => row.status === "revoked")
    expect(revoked.map(({ certificate }) => certificateStanding(certificate, TODAY))).toEqual(Array(4).fill("revoked"))
    expect(certified.filter(({ row }) => row.status === "unknown")).toHaveLength(0)
  })

  it("marks every decision number as a sample and gives every certificate its own number", () => {
    for (const { certificate } of certified) expect(certificate.decision_number).toMatch(/^MẪU-/)
    expect(new Set(certified.map(({ certificate }) => certificate.number)).size).toBe(certified.length)
  })
})
