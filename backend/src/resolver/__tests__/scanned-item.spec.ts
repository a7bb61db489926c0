import { scannedItem } from "../scanned-item"

const at = new Date("2026-11-26T03:00:00Z")
const known = { serial: "o123456789abcdef", scanned: null, voided: false, more: 1, at }
const written = { count: 4, first_at: "2026-11-20T01:00:00+00:00", suspicion: null }

describe("what the scans of an item come to", () => {
  it("is the first check while nobody else checked it", () => {
    expect(scannedItem(known)).toEqual({
      serial: "0123456789ABCDEF",
      verdict: "first",
      count: 1,
      first_at: "2026-11-26T03:00:00.000Z",
      suspicion: null,
    })
  })

  it("is no first check while another one waits in memory", () => {
    expect(scannedItem({ ...known, more: 2 })).toMatchObject({ verdict: "seen", count: 2 })
  })

  it("counts what is written and what is not, from the first instant", () => {
    const told = scannedItem({ ...known, scanned: written, more: 3 })
    expect(told).toMatchObject({ verdict: "seen", count: 7, first_at: "2026-11-20T01:00:00.000Z" })
  })

  it("says that a label was voided rather than anything else", () => {
    const scanned = { ...written, suspicion: "speed" as const }
    expect(scannedItem({ ...known, scanned, voided: true })).toMatchObject({ verdict: "voided", count: 5 })
  })

  it("says a suspicion rather than a count", () => {
    const scanned = { ...written, suspicion: "speed" as const }
    expect(scannedItem({ ...known, scanned })).toMatchObject({ verdict: "suspected", suspicion: "speed" })
  })
})
