import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../read-rows"

type Record = { entity: string; entity_id: string }

// An import that is taken back takes what came with it away: it writes ".import_undone" about each, with its own id.
const UNDONE = `
  select r.entity, r.entity_id, e.before->>'import_id' as import_id
    from (select distinct * from unnest(?::text[], ?::text[]) as asked(entity, entity_id)) r
    join audit_entry e on e.entity_type = r.entity and e.entity_id = r.entity_id
   where e.action like '%.import_undone' and e.deleted_at is null`

/** Answers for each record of the log the id of the import with which it was taken back; null for what still is. */
export async function undoneImports(
  container: Pick<MedusaContainer, "resolve">,
  records: readonly Record[],
): Promise<(record: Record) => string | null> {
  const key = ({ entity, entity_id }: Record) => `${entity}:${entity_id}`
  const asked = [records.map(({ entity }) => entity), records.map(({ entity_id }) => entity_id)]
  const rows = await readRows<Record & { import_id: string }>(container, UNDONE, asked)
  const found = new Map(rows.map((row) => [key(row), row.import_id]))
  return (record) => found.get(key(record)) ?? null
}
