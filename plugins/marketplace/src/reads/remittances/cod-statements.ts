import type { MedusaContainer } from "@medusajs/framework/types"
import type { CodStatementRow } from "@san-ocop/kit/http/cod-statements"
import type { Page } from "@san-ocop/kit/http/problem"
import type { CodOwner } from "../../lib/remittances/types"
import { readRows } from "../sql"

type Row = Omit<CodStatementRow, "taken_in_at"> & { taken_in_at: Date }

const LIST = `
  select s.id, s.carrier, s.file_name, s.taken_in_at, l.lines, l.settled, l.open, l.remitted
  from cod_statement s
  cross join lateral (select count(*)::int as lines, (count(*) filter (where c.state = 'settled'))::int as settled,
      (count(*) filter (where c.state in ('waiting', 'claimed')))::int as open, coalesce(sum(c.remitted), 0)::float8 as remitted
    from cod_line c where c.statement_id = s.id) l
  where s.owner_id = ? and s.owner_kind = ? and s.deleted_at is null order by s.taken_in_at desc, s.id limit ? offset ?`
const COUNT =
  "select count(*)::int as count from cod_statement where owner_id = ? and owner_kind = ? and deleted_at is null"

/** Files that were taken in for an owner, the newest first, with what became of their rows. */
export async function readCodStatements(
  container: MedusaContainer,
  { id, kind }: CodOwner,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<CodStatementRow>> {
  const [rows, [total]] = await Promise.all([
    readRows<Row>(container, LIST, [id, kind, limit, offset]),
    readRows<{ count: number }>(container, COUNT, [id, kind]),
  ])
  const items = rows.map((row) => ({ ...row, taken_in_at: row.taken_in_at.toISOString() }))
  return { items, count: total?.count ?? 0, limit, offset }
}
