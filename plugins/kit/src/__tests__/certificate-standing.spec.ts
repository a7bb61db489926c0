import { badgeOf, certificateStanding, type BadgeCertificate } from "../certificate-standing"
import { addDays, day } from "../day"

const lastDay = day("2026-11-22")
const certificate: BadgeCertificate = {
  number: "TB-0001",
  stars: 4,
  state: "recognised",
  decision_number: "123/QĐ-UBND",
  valid_from: day("2023-11-23"),
  valid_until: lastDay,
  replaced_from: null,
  is_sample: false,
}

describe("certificateStanding", () => {
  it("holds through its last day and not on the day after", () => {
    expect(certificateStanding(certificate, lastDay)).toBe("expiring")
    expect(certificateStanding(certificate, addDays(lastDay, 1))).toBe("expired")
  })

  it("is expiring from 90 days before its last day on", () => {
    expect(certificateStanding(certificate, addDays(lastDay, -91))).toBe("valid")
    expect(certificateStanding(certificate, addDays(lastDay, -90))).toBe("expiring")
  })

  it("is no recognition before its first day or without a last day", () => {
    expect(certificateStanding(certificate, day("2023-11-22"))).toBe("not_recognised")
    expect(certificateStanding({ ...certificate, valid_until: null }, lastDay)).toBe("not_recognised")
  })

  it("gives way on the first day of the certificate that follows it", () => {
    const followed = { ...certificate, replaced_from: addDays(lastDay, -10) }
    expect(certificateStanding(followed, addDays(lastDay, -11))).toBe("expiring")
    expect(certificateStanding(followed, addDays(lastDay, -10))).toBe("replaced")
    expect(badgeOf(followed, addDays(lastDay, -10))).toBeNull()
  })

  it.each(["suspended", "revoked", "not_recognised"] as const)("is %s whatever the dates say", (state) => {
    expect(certificateStanding({ ...certificate, state }, addDays(lastDay, -400))).toBe(state)
  })
})

describe("badgeOf", () => {
  it("names the certificate while it holds", () => {
    expect(badgeOf(certificate, lastDay)).toEqual({
      stars: 4,
      certificate_number: "TB-0001",
      decision_number: "123/QĐ-UBND",
      valid_until: lastDay,
      is_sample: false,
    })
  })

  it("is gone on the day after the last one", () => {
    expect(badgeOf(certificate, addDays(lastDay, 1))).toBeNull()
  })

  it.each([0, 1, 2, 6])("is never given for %d stars", (stars) => {
    expect(badgeOf({ ...certificate, stars }, lastDay)).toBeNull()
  })

  it("gives way on the first day of the certificate that follows it", () => {
    const followed = { ...certificate, replaced_from: addDays(lastDay, -10) }
    expect(certificateStanding(followed, addDays(lastDay, -11))).toBe("expiring")
    expect(certificateStanding(followed, addDays(lastDay, -10))).toBe("replaced")
    expect(badgeOf(followed, addDays(lastDay, -10))).toBeNull()
  })

  it.each(["suspended", "revoked", "not_recognised"] as const)("is never given while %s", (state) => {
    expect(badgeOf({ ...certificate, state }, addDays(lastDay, -1))).toBeNull()
  })

  it.each(["recognised", "renewed", "upgraded"] as const)("is given while %s", (state) => {
    expect(badgeOf({ ...certificate, state }, lastDay)?.stars).toBe(4)
  })
})
