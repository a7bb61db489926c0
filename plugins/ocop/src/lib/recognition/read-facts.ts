import type { ImportProblem } from "@san-ocop/kit/http/recognition"
import { RECOGNITION_COLUMNS, type RecognitionCells, type RecognitionColumn } from "@san-ocop/kit/recognition-columns"
import { type RecognitionFacts, usualEnd } from "./fact-problems"
import { issuerLevel } from "./issuer-level"
import { readDay, readPoints, readStars } from "./read-cell"

export type ReadFacts = RecognitionFacts & { decision_number: string; issuer_name: string; number: string | null }

const NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
const DECISION = /^\S.{0,99}$/

const titleOf = (key: RecognitionColumn): string =>
  RECOGNITION_COLUMNS.find((column) => column.key === key)?.title ?? key

/** What the cells of one line say, or what cannot be read in them. */
export function readFacts(cells: RecognitionCells): { facts: ReadFacts | null; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const wrong = (column: RecognitionColumn, code: string, message: string) => {
    problems.push({ column, code, message })
    return null
  }
  function needed<T>(column: RecognitionColumn, read: (text: string) => T | null, message: string): T | null {
    const text = cells[column]
    if (!text) return wrong(column, "missing", `Chưa ghi «${titleOf(column)}».`)
    return read(text) ?? wrong(column, "unreadable", message)
  }
  const points = (column: RecognitionColumn): number | null => {
    const text = cells[column]
    if (!text) return null
    return readPoints(text) ?? wrong(column, "unreadable", `Không đọc được điểm «${text}». Xin ghi số, ví dụ 38,5.`)
  }
  const dayWords = "Không đọc được ngày. Xin ghi như 15/03/2024."
  const decided_on = needed("decided_on", readDay, dayWords)
  const stars = needed("stars", readStars, "Không đọc được hạng sao. Xin ghi 3, 4 hoặc 5.")
  const decision_number = needed(
    "decision_number",
    (text) => (DECISION.test(text) ? text : null),
    "Số quyết định quá dài.",
  )
  const issuer_name = cells.issuer_name ?? null
  const issuer_level = needed(
    "issuer_name",
    issuerLevel,
    "Không rõ cấp ban hành. Xin ghi đầy đủ, ví dụ «UBND tỉnh Thanh Hóa».",
  )
  const given = cells.valid_until
  const valid_until = given
    ? (readDay(given) ?? wrong("valid_until", "unreadable", dayWords))
    : decided_on && usualEnd(decided_on)
  const number = cells.number ?? null
  if (number && !NUMBER.test(number)) {
    wrong("number", "unreadable", "Số giấy chứng nhận chỉ gồm chữ cái không dấu, chữ số, dấu gạch và dấu chấm.")
  }
  const scores = { score_a: points("score_a"), score_b: points("score_b"), score_c: points("score_c") }
  const whole =
    problems.length === 0 &&
    decided_on &&
    stars !== null &&
    decision_number &&
    issuer_name &&
    issuer_level &&
    valid_until
  if (!whole) return { facts: null, problems }
  return {
    facts: { decided_on, stars, decision_number, issuer_name, issuer_level, valid_until, number, ...scores },
    problems,
  }
}
