import type { CertificateState } from "@san-ocop/kit/certificate-standing"
import type { Day } from "@san-ocop/kit/day"
import type { ImportLine } from "@san-ocop/kit/http/recognition"
import type { JudgedLine } from "./judge-lines"
import { certificateNumber } from "./certificate-number"
import { decisionNumberKey } from "./decision-number-key"
import type { KnownCertificate, Truth } from "./truth"

export type PlannedLine = { line: JudgedLine; outcome: ImportLine["outcome"]; planned: PlannedCertificate | null }
export type PlannedCertificate = {
  number: string
  state: "recognised" | "renewed" | "upgraded"
  /** Number of the certificate that it follows. */
  follows: string | null
  replaced_from: Day | null
}
type Link = Pick<KnownCertificate, "number" | "stars" | "decided_on" | "state" | "is_followed"> & {
  planned?: PlannedLine
}

const IN_LINE: readonly CertificateState[] = ["recognised", "renewed", "upgraded"]

/** Where a new certificate takes its place among those of the same product, by the days of their decisions. */
function place(line: PlannedLine, province: string, before: Link | undefined, after: Link | undefined): void {
  const { facts, product, problems } = line.line
  if (!facts || !product) return
  if (before?.decided_on === facts.decided_on) {
    const message = "Sản phẩm này đã có giấy chứng nhận khác từ quyết định cùng ngày, xin kiểm tra lại."
    problems.push({ column: "decided_on", code: "same_day", message })
    return
  }
  if (before?.state === "suspended") {
    const message = `Giấy chứng nhận trước (${before.number}) đang bị tạm đình chỉ. Xin khôi phục hoặc thu hồi trước.`
    problems.push({ column: "product", code: "suspended_before", message })
    return
  }
  const follows = before && IN_LINE.includes(before.state) && !before.is_followed ? before : null
  const state = !follows ? "recognised" : facts.stars > follows.stars ? "upgraded" : "renewed"
  line.outcome = state === "recognised" ? "new" : state
  line.planned = {
    number: numberOf(line, province),
    state,
    follows: follows?.number ?? null,
    // Also of one that is suspended or revoked: no older paper speaks in its place.
    replaced_from: after?.decided_on ?? null,
  }
}

/** The number on the paper, or one of our own; once known it stays. */
function numberOf({ line }: PlannedLine, province: string): string {
  const { facts, product } = line
  if (!facts || !product) return ""
  return facts.number ?? certificateNumber(province, facts.decided_on, facts.decision_number, product.id)
}

/**
 * What becomes of each judged line: which are recorded already, which follow which. Adds the problems that only the whole shows.
 * Nothing is written where any line has a problem.
 */
export function planImport(judged: readonly JudgedLine[], truth: Truth): PlannedLine[] {
  const lines = judged.map((line): PlannedLine => ({
    line,
    outcome: line.left_out ? "left_out" : "problem",
    planned: null,
  }))
  const known = groupBy(truth.certificates, (one) => one.product_id)
  const sound = lines.filter(({ line }) => line.problems.length === 0 && line.product !== null)
  for (const [product, fresh] of groupBy(sound, ({ line }) => line.product?.id ?? "")) {
    placeAll(fresh, known.get(product) ?? [], truth.province_code)
  }
  for (const one of lines) {
    const number = one.planned?.number
    if (number && truth.taken_numbers.has(number)) {
      const message = `Số giấy chứng nhận ${number} đã dùng cho sản phẩm khác.`
      one.line.problems.push({ column: "number", code: "number_taken", message })
    }
    if (one.line.problems.length > 0) Object.assign(one, { outcome: "problem", planned: null })
  }
  return lines
}

function placeAll(fresh: readonly PlannedLine[], known: readonly KnownCertificate[], province: string): void {
  const decisions = new Map<string, { stars: number; where: string }>(
    known.map((one) => [decisionOf(one), { stars: one.stars, where: `giấy ${one.number}` }]),
  )
  const chain: Link[] = [...known]
  for (const one of fresh) {
    const { facts, problems, row } = one.line
    if (!facts) continue
    const same = decisions.get(decisionOf(facts))
    if (same) {
      if (same.stars === facts.stars) one.outcome = "already"
      else {
        const message = `Quyết định này đã công nhận sản phẩm ${same.stars} sao (${same.where}), không thể ghi thêm ${facts.stars} sao.`
        problems.push({ column: "stars", code: "other_stars_recorded", message })
      }
      continue
    }
    decisions.set(decisionOf(facts), { stars: facts.stars, where: `dòng ${row}` })
    chain.push({
      number: numberOf(one, province),
      stars: facts.stars,
      decided_on: facts.decided_on,
      state: "recognised",
      is_followed: false,
      planned: one,
    })
  }
  chain.sort((a, b) => (a.decided_on < b.decided_on ? -1 : a.decided_on > b.decided_on ? 1 : 0))
  chain.forEach((link, index) => {
    if (link.planned) place(link.planned, province, chain[index - 1], chain[index + 1])
  })
}

const decisionOf = (one: { issuer_name: string; decision_number: string; decided_on: Day }): string =>
  [one.issuer_name.toLowerCase(), decisionNumberKey(one.decision_number), one.decided_on.slice(0, 4)].join("\n")

function groupBy<T>(things: readonly T[], key: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const there = groups.get(key(thing))
    if (there) there.push(thing)
    else groups.set(key(thing), [thing])
  }
  return groups
}
