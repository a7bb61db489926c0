import type { MedusaContainer } from "@medusajs/framework/types"
import { type Actor, mayDecide } from "@san-ocop/floor/lib/actor"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { Day } from "@san-ocop/kit/day"
import type { Page } from "@san-ocop/kit/http/problem"
import type { ImportLine, ImportPage, ImportRow } from "@san-ocop/kit/http/recognition"
import type { ImportedLine } from "../../lib/recognition/imported-line"
import { judgeLines } from "../../lib/recognition/judge-lines"
import { planImport, type PlannedLine } from "../../lib/recognition/plan-import"
import { type Recording, readTruth } from "../../lib/recognition/read-truth"
import { readRows } from "../rows"

type StoredImport = Omit<ImportRow, "uploaded_at" | "committed_at" | "undone_at"> & {
  province_code: string
  uploaded_at: Date
  committed_at: Date | null
  undone_at: Date | null
}

const COLUMNS = `i.id, i.province_code, (select u.full_name from administrative_unit u where u.id = '2025:' || i.province_code and u.level = 'province') as province_name,
  i.file_name, i.state, i.row_count, i.uploaded_by, i.uploaded_at, i.committed_at, i.undone_at`
const ONE = `select ${COLUMNS} from recognition_import i where i.id = ? and i.deleted_at is null and (?::text is null or i.province_code = ?)`
const LINES = `select "row", cells, chosen_product_id, left_out from recognition_import_line where import_id = ? and deleted_at is null order by "row"`
const DECISIONS = `select count(distinct c.decision_id)::int as count from certificate c where c.import_id = ? and c.deleted_at is null`
const ALL = `select ${COLUMNS}, count(*) over ()::int as total from recognition_import i
  where i.deleted_at is null and (?::text is null or i.province_code = ?) order by i.uploaded_at desc, i.id desc limit ? offset ?`

const shown = ({ province_code: _province, ...stored }: StoredImport) => ({
  ...stored,
  uploaded_at: stored.uploaded_at.toISOString(),
  committed_at: stored.committed_at?.toISOString() ?? null,
  undone_at: stored.undone_at?.toISOString() ?? null,
})

/** The imports of a province, newest first; of all provinces for null. */
export async function listImports(
  container: MedusaContainer,
  province: string | null,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<ImportRow>> {
  const rows = await readRows<StoredImport & { total: number }>(container, ALL, [province, province, limit, offset])
  return { items: rows.map(({ total: _total, ...row }) => shown(row)), count: rows[0]?.total ?? 0, limit, offset }
}

const lineOf = ({ line, outcome }: PlannedLine): ImportLine => ({
  row: line.row,
  cells: line.cells,
  outcome,
  problems: line.problems,
  candidates: line.candidates.map(({ id, name, producer_name }) => ({ id, name, producer_name })),
  chosen_product: line.chosen_product_id && line.product ? { id: line.product.id, name: line.product.name } : null,
})

/** After it was recorded or taken back, the lines are shown as they were written, without judging them against what came of them. */
const asWritten = (line: ImportedLine): ImportLine => ({
  row: line.row,
  cells: line.cells,
  outcome: line.left_out ? "left_out" : "new",
  problems: [],
  candidates: [],
  chosen_product: null,
})

export type ReadImport = { id: string; only?: "problems"; today: Day; limit: number; offset: number }

/** An import with a page of its lines, judged as of now while it waits. @throws Refusal not_found, also for another province's */
export async function readImport(
  container: MedusaContainer,
  actor: Actor,
  { id, only, today, limit, offset }: ReadImport,
): Promise<ImportPage> {
  const scope = actor.province_code
  const [stored] = await readRows<StoredImport>(container, ONE, [id, scope, scope])
  if (!stored) return refuse("not_found", "Không tìm thấy lần nhập này.")
  const lines = await readRows<ImportedLine>(container, LINES, [id])
  const recording = { officer_id: actor.id, province: stored.province_code, today }
  const judged = stored.state === "checked" ? await judge(container, recording, lines) : lines.map(asWritten)
  const isProblem = (line: ImportLine) => line.outcome === "problem"
  const chosen = only ? judged.filter(isProblem) : judged
  const problem_count = judged.filter(isProblem).length
  const skipped_count = judged.filter(({ outcome }) => outcome === "already" || outcome === "left_out").length
  const [decisions] = await readRows<{ count: number }>(container, DECISIONS, [id])
  const decides = mayDecide(actor, "agriculture")
  const mayCommit = decides && stored.state === "checked" && problem_count === 0
  const mayUndo = decides && stored.state === "committed"
  return {
    ...shown(stored),
    problem_count,
    skipped_count,
    decision_count: decisions?.count ?? 0,
    lines: { items: chosen.slice(offset, offset + limit), count: chosen.length, limit, offset },
    moves: [...(mayCommit ? ["commit" as const] : []), ...(mayUndo ? ["undo" as const] : [])],
  }
}

async function judge(container: MedusaContainer, recording: Recording, lines: ImportedLine[]) {
  const run = <Row>(sql: string, bindings: unknown[]) => readRows<Row>(container, sql, bindings)
  const truth = await readTruth(run, recording, lines)
  return planImport(judgeLines(lines, truth), truth).map(lineOf)
}
