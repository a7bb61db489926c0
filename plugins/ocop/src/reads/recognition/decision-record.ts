import type { MedusaContainer } from "@medusajs/framework/types"
import { refuse } from "@san-ocop/floor/lib/problem"
import type { DecisionRecord } from "@san-ocop/kit/http/recognition"
import { readRows } from "../rows"
import { listDecisions } from "./list-decisions"

const IMPORTS = `select i.id, i.file_name, i.uploaded_by, i.uploaded_at from recognition_import i
  where i.deleted_at is null and (i.id = (select d.import_id from recognition_decision d where d.id = ?)
    or i.id in (select c.import_id from certificate c where c.decision_id = ? and c.deleted_at is null))
  order by i.uploaded_at, i.id`

type Import = Omit<DecisionRecord["imports"][number], "uploaded_at"> & { uploaded_at: Date }

/** One recognition decision and the files that it came from. @throws Refusal not_found, also for another province's */
export async function readDecisionRecord(
  container: MedusaContainer,
  province: string | null,
  id: string,
): Promise<DecisionRecord> {
  const { items } = await listDecisions(container, province, { id, limit: 1, offset: 0 })
  const [row] = items
  if (!row) return refuse("not_found", "Không tìm thấy quyết định này.")
  const imports = await readRows<Import>(container, IMPORTS, [id, id])
  return { ...row, imports: imports.map((one) => ({ ...one, uploaded_at: one.uploaded_at.toISOString() })) }
}
