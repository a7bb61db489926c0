import { fold } from "@san-ocop/kit/fold"
import { type Day, formatDay } from "@san-ocop/kit/day"
import type { ImportProblem } from "@san-ocop/kit/http/recognition"
import { decisionNumberKey } from "./decision-number-key"
import { issuerLevel, issuersProvince } from "./issuer-level"

export type NumberedDecision = { number: string; issuer_name: string; decided_on: Day }

/** Decisions by their numbers: a province has thousands, and a file may name as many. */
export class DecisionsByNumber {
  private readonly byNumber = new Map<string, NumberedDecision[]>()

  constructor(decisions: Iterable<NumberedDecision> = []) {
    for (const one of decisions) this.add(one)
  }

  add(one: NumberedDecision): void {
    const key = decisionNumberKey(one.number)
    const there = this.byNumber.get(key) ?? []
    const isThere = there.some(
      ({ issuer_name, decided_on }) => issuer_name === one.issuer_name && decided_on === one.decided_on,
    )
    if (!isThere) this.byNumber.set(key, [...there, one])
  }

  /** Why `asked` cannot be beside them; null when it is one of them, or new. */
  clashWith(asked: NumberedDecision): ImportProblem | null {
    return decisionClash(asked, this.byNumber.get(decisionNumberKey(asked.number)) ?? [])
  }
}

/** Who issued it, however his name is written: "UBND tỉnh Thanh Hóa", "Ủy ban nhân dân tỉnh Thanh Hóa", the tone marks on either vowel. */
function issuerOf(name: string): string {
  if (issuerLevel(name) === "ministry") return "ministry"
  const province = issuersProvince(name)
  if (province !== null) return `province ${province}`
  return fold(name)
    .replace(/\buy ban nhan dan\b/, "ubnd")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
}

/** Numbers of papers begin again each year (Decree 30/2020/ND-CP), so only those of one year are compared. */
const hasSameNumber = (one: NumberedDecision, other: NumberedDecision): boolean =>
  decisionNumberKey(one.number) === decisionNumberKey(other.number) &&
  one.decided_on.slice(0, 4) === other.decided_on.slice(0, 4)

const taken = (column: "decided_on" | "issuer_name", message: string): ImportProblem => ({
  column,
  code: "decision_number_taken",
  message,
})

/**
 * Why `asked` cannot be on file beside the decisions `known` of its province: one of them has its number and another day, or an issuer
 * whose name is written otherwise. Null when it is one of them, or new. Two issuers may give one number to papers of two days.
 */
export function decisionClash(asked: NumberedDecision, known: readonly NumberedDecision[]): ImportProblem | null {
  const same = known.filter((one) => hasSameNumber(one, asked))
  const isWritten = (one: NumberedDecision) => one.issuer_name.toLowerCase() === asked.issuer_name.toLowerCase()
  if (same.some((one) => isWritten(one) && one.decided_on === asked.decided_on)) return null
  const other = same.find((one) => issuerOf(one.issuer_name) === issuerOf(asked.issuer_name))
  if (other && other.decided_on !== asked.decided_on) {
    const on = `Quyết định số ${other.number} của «${other.issuer_name}» đã có, ký ngày ${formatDay(other.decided_on)}.`
    return taken(
      "decided_on",
      `${on} Trong một năm không có hai quyết định trùng số: mời xem lại ngày ký, hoặc số quyết định.`,
    )
  }
  const ofDay = same.find((one) => one.decided_on === asked.decided_on)
  if (!ofDay) return null
  const on = `Quyết định số ${ofDay.number} ngày ${formatDay(ofDay.decided_on)} đã có, do «${ofDay.issuer_name}» ban hành.`
  return taken("issuer_name", `${on} Mời ghi tên cơ quan đúng như vậy, hoặc xem lại số quyết định.`)
}
