import type { ImportProblem } from "@san-ocop/kit/http/recognition"
import { DecisionsByNumber } from "./decision-clash"
import { factProblems } from "./fact-problems"
import { issuersProvince } from "./issuer-level"
import { type Match, productFinder } from "./find-product"
import type { ImportedLine } from "./imported-line"
import { bareProvinceName } from "./province-name"
import { type ReadFacts, readFacts } from "./read-facts"
import type { SheetLine } from "./read-lines"
import type { KnownProduct, Truth } from "./truth"

/** A line with what it says and for which product; `facts` and `product` are there where there are no problems. */
export type JudgedLine = ImportedLine & {
  facts: ReadFacts | null
  product: KnownProduct | null
  candidates: readonly KnownProduct[]
  problems: ImportProblem[]
}

const problem = (column: string, code: string, message: string): ImportProblem => ({ column, code, message })

function provinceProblems({ cells }: SheetLine, truth: Truth): ImportProblem[] {
  const own = (name: string) => truth.province_names.includes(name)
  const written = cells.province && bareProvinceName(cells.province)
  if (written && !own(written)) {
    return [
      problem(
        "province",
        "other_province",
        `«${cells.province ?? ""}» không phải tỉnh của đồng chí; mỗi Sở chỉ ghi cho tỉnh mình.`,
      ),
    ]
  }
  const issuers = cells.issuer_name ? issuersProvince(cells.issuer_name) : null
  if (issuers && truth.all_province_names.has(issuers) && !own(issuers)) {
    return [problem("issuer_name", "other_province", "Quyết định của tỉnh khác; mỗi Sở chỉ ghi cho tỉnh mình.")]
  }
  return []
}

function ownProblems(product: KnownProduct | null, truth: Truth): ImportProblem[] {
  if (!product || !truth.own_producers.has(product.producer_id)) return []
  const words = `Anh/chị có tên trong hồ sơ hoặc gian hàng của «${product.producer_name}» nên không được tự ghi. Xin bỏ dòng này và mời cán bộ khác của ngành Nông nghiệp tỉnh ghi thay.`
  return [problem("producer", "own_matter", words)]
}

function judge(line: ImportedLine, truth: Truth, find: (line: ImportedLine) => Match): JudgedLine {
  const { facts, problems: unread } = readFacts(line.cells)
  const match = find(line)
  const problems = [
    ...match.problems,
    ...ownProblems(match.product, truth),
    ...unread,
    ...provinceProblems(line, truth),
    ...(facts ? factProblems(facts, truth.today) : []),
  ]
  return { ...line, facts, product: match.product, candidates: match.candidates, problems }
}

/** Judges each line of a file by itself and against what is on file. What follows what is for `plan`. */
export function judgeLines(lines: readonly ImportedLine[], truth: Truth): JudgedLine[] {
  const find = productFinder(truth)
  const judged = lines.map((line): JudgedLine =>
    line.left_out ? { ...line, facts: null, product: null, candidates: [], problems: [] } : judge(line, truth, find),
  )
  const decisions = new DecisionsByNumber(truth.decisions)
  const firstWith = new Map<string, number>()
  for (const line of judged) {
    if (!line.facts) continue
    const { decision_number, issuer_name, decided_on } = line.facts
    const decision = { number: decision_number, issuer_name, decided_on }
    const clash = decisions.clashWith(decision)
    if (clash) line.problems.push(clash)
    // What this line says first counts for those below it.
    else decisions.add(decision)
    const number = line.facts.number?.toUpperCase()
    if (number && firstWith.has(number)) {
      const words = `Số giấy chứng nhận này đã ghi ở dòng ${firstWith.get(number) ?? ""}.`
      line.problems.push(problem("number", "number_twice", words))
    }
    if (number && !firstWith.has(number)) firstWith.set(number, line.row)
  }
  return judged
}
