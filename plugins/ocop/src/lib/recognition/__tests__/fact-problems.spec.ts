import { day } from "@san-ocop/kit/day"
import { factProblems, type RecognitionFacts } from "../fact-problems"

const today = day("2026-11-26")
const sound: RecognitionFacts = {
  stars: 4,
  decided_on: day("2025-09-10"),
  valid_until: day("2028-09-09"),
  issuer_level: "province",
  score_a: 35,
  score_b: 20,
  score_c: 30,
}
const codes = (change: Partial<RecognitionFacts>) =>
  factProblems({ ...sound, ...change }, today).map(({ code }) => code)

describe("the facts of a recognition", () => {
  it("pass when they agree, also with fewer stars than the points earn and without points", () => {
    expect(codes({})).toEqual([])
    expect(codes({ stars: 3 })).toEqual([])
    expect(codes({ score_a: null, score_b: null, score_c: null })).toEqual([])
  })

  it.each<[string, Partial<RecognitionFacts>, string]>([
    ["two stars", { stars: 2 }, "stars_out_of_range"],
    ["six stars", { stars: 6 }, "stars_out_of_range"],
    ["more stars than the points earn", { score_a: 30, score_b: 15, score_c: 20 }, "stars_above_score"],
    ["points of two parts only", { score_b: null }, "score_missing"],
    ["more points than a part has", { score_b: 26 }, "score_too_high"],
    ["five stars from a province", { stars: 5, score_a: 40, score_c: 35 }, "five_stars_by_ministry"],
    ["a decision of tomorrow", { decided_on: day("2026-11-27"), valid_until: day("2029-11-26") }, "date_in_future"],
    ["an end before the decision", { valid_until: day("2025-09-09") }, "ends_before_it_begins"],
    ["more than 36 months", { valid_until: day("2028-09-11") }, "term_too_long"],
    ["a district after districts ended", { issuer_level: "district", stars: 3 }, "no_districts"],
  ])("are refused for %s", (_name, change, code) => {
    expect(codes(change)).toEqual([code])
  })

  it("may be of today", () => {
    expect(codes({ decided_on: today, valid_until: day("2029-11-25") })).toEqual([])
  })
})
