import fc from "fast-check"
import { distanceKm, isImpossibleJourney, roughly } from "../scan-suspicion"

const HANOI = { latitude: 21.03, longitude: 105.85 }
const SAIGON = { latitude: 10.78, longitude: 106.7 }
const at = (hours: number): Date => new Date(Date.UTC(2026, 10, 26) + hours * 3_600_000)

describe("the journey of one pack", () => {
  it("measures the earth as it is", () => expect(distanceKm(HANOI, SAIGON)).toBeCloseTo(1143, -1))

  it.each([
    ["from Hà Nội to Thành phố Hồ Chí Minh in two hours", SAIGON, 2, true],
    ["the same in a flight and its waits", SAIGON, 3, false],
    ["across a town at once", { latitude: 21.1, longitude: 105.9 }, 0, false],
    ["to the next province at once, where phones err", { latitude: 20.86, longitude: 106.68 }, 0, false],
  ])("%s", (_name, there, hours, impossible) => {
    const pair = [
      { ...HANOI, at: at(0) },
      { ...there, at: at(hours) },
    ] as const
    expect(isImpossibleJourney(pair[0], pair[1])).toBe(impossible)
    expect(isImpossibleJourney(pair[1], pair[0])).toBe(impossible)
  })

  const place = fc.record({
    latitude: fc.double({ min: -89, max: 89, noNaN: true }),
    longitude: fc.double({ min: -179, max: 179, noNaN: true }),
  })

  it("never accuses because places are kept roughly: what 500 km/h allow stays allowed", () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const hours = distanceKm(a, b) / 499
        expect(isImpossibleJourney({ ...roughly(a), at: at(0) }, { ...roughly(b), at: at(hours) })).toBe(false)
      }),
    )
  })

  it("keeps a place to about 11 km", () => {
    expect(roughly({ latitude: 21.0278, longitude: 105.8342 })).toEqual({ latitude: 21, longitude: 105.8 })
  })
})
