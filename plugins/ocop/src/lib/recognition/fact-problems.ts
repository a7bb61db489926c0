import { addDays, addMonths, type Day, day, formatDay } from "@san-ocop/kit/day"
import type { ImportProblem, IssuerLevel } from "@san-ocop/kit/http/recognition"
import { PART_MAXIMA, starsByScore, TERM_MONTHS } from "@san-ocop/kit/star-bands"

export type RecognitionFacts = {
  stars: number
  decided_on: Day
  valid_until: Day
  issuer_level: IssuerLevel
  score_a: number | null
  score_b: number | null
  score_c: number | null
}

/** Districts ended with June 2025. */
const NO_DISTRICTS_FROM = day("2025-07-01")

const problem = (column: string, code: string, message: string): ImportProblem => ({ column, code, message })

function scoreProblems({ stars, score_a, score_b, score_c }: RecognitionFacts): ImportProblem[] {
  const given = { a: score_a, b: score_b, c: score_c }
  const parts = (["a", "b", "c"] as const).flatMap((part) => {
    const points = given[part]
    if (points === null) return []
    const name = `phần ${part.toUpperCase()}`
    return points > PART_MAXIMA[part]
      ? [problem(`score_${part}`, "score_too_high", `Điểm ${name} nhiều nhất là ${PART_MAXIMA[part]}.`)]
      : []
  })
  if (parts.length > 0) return parts
  if (score_a === null || score_b === null || score_c === null) {
    const none = score_a === null && score_b === null && score_c === null
    if (none) return []
    const missing = score_a === null ? "score_a" : score_b === null ? "score_b" : "score_c"
    return [problem(missing, "score_missing", "Có điểm thì phải đủ cả ba phần A, B, C.")]
  }
  const sum = Math.round((score_a + score_b + score_c) * 100) / 100
  if (sum > 100) return [problem("score_a", "score_too_high", "Tổng điểm vượt quá 100.")]
  const earned = starsByScore(sum)
  if (stars <= earned) return []
  const words = `Tổng điểm ${sum.toLocaleString("vi-VN")} chỉ đạt ${earned} sao, thấp hơn ${stars} sao đã ghi.`
  return [problem("stars", "stars_above_score", words)]
}

/** The last day of a recognition where the paper does not say: 36 months are over on the day before. */
export const usualEnd = (decidedOn: Day): Day => addDays(latestEnd(decidedOn), -1)
/** Papers also write the same day three years later. */
const latestEnd = (decidedOn: Day): Day => addMonths(decidedOn, TERM_MONTHS)

/** What is wrong with the facts of one recognition on the day `today`, in words for the officer who wrote them. */
export function factProblems(facts: RecognitionFacts, today: Day): ImportProblem[] {
  const { stars, decided_on, valid_until, issuer_level } = facts
  const found: ImportProblem[] = []
  if (stars < 3 || stars > 5) {
    found.push(problem("stars", "stars_out_of_range", "Chỉ ghi giấy chứng nhận từ 3 đến 5 sao."))
  } else found.push(...scoreProblems(facts))
  if (stars === 5 && issuer_level !== "ministry") {
    found.push(
      problem("issuer_name", "five_stars_by_ministry", "Hạng 5 sao do Bộ Nông nghiệp và Môi trường công nhận."),
    )
  }
  if (decided_on > today) {
    found.push(problem("decided_on", "date_in_future", "Ngày quyết định ở tương lai, xin xem lại."))
  }
  if (issuer_level === "district" && decided_on >= NO_DISTRICTS_FROM) {
    found.push(
      problem("issuer_name", "no_districts", "Từ 01/7/2025 không còn cấp huyện; cấp tỉnh công nhận 3 và 4 sao."),
    )
  }
  if (valid_until < decided_on) {
    found.push(problem("valid_until", "ends_before_it_begins", "Ngày hết hạn phải sau ngày quyết định."))
  } else if (valid_until > latestEnd(decided_on)) {
    const words = `Giấy chứng nhận có giá trị 36 tháng: muộn nhất đến ${formatDay(latestEnd(decided_on))}.`
    found.push(problem("valid_until", "term_too_long", words))
  }
  return found
}
