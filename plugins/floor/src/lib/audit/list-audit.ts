import type { MedusaContainer } from "@medusajs/framework/types"
import { fold } from "@san-ocop/kit/fold"
import type { AuditList, AuditRow } from "@san-ocop/kit/http/department"
import { readRows } from "../read-rows"
import { auditConditions, type AuditFilter } from "./audit-filter"
import { distinctValues, provincesSeen } from "./distinct-values"
import { undoneImports } from "./undone-imports"

type Container = Pick<MedusaContainer, "resolve">
type Paging = { limit: number; offset: number }

// Nobody leafs further back than this: a filter finds it sooner, and counting a million rows costs a second.
const COUNTED = 10_000

const COLUMNS =
  "e.id, e.at, e.actor_name as actor, e.action, e.entity_type as entity, e.entity_id, e.seller_id, e.reason"
const NEWEST = "order by e.at desc, e.id desc"

type Provinces = readonly (string | null)[]

/** Full names that hold the typed words, without marks: "nguyen minh" finds "Nguyễn Văn Minh". */
async function namesLike(container: Container, provinces: Provinces, who: string): Promise<string[]> {
  const words = fold(who).split(" ")
  const names = await distinctValues(container, provinces, "actor_name")
  return names.filter((name) => words.every((word) => fold(name).includes(word)))
}

type Asked = { provinces: Provinces; filter: AuditFilter; names: string[] | null }

/** What is taken of each entry. Counting touches nothing but an index. */
type Taken = { columns: string; order: string; take: number }
const entries = (take: number): Taken => ({ columns: "e.*", order: NEWEST, take })
const counting: Taken = { columns: "1", order: "order by e.at desc", take: COUNTED }

/** The newest `take` entries of one province, by whom one likes. Each name walks an index from its own newest entry. */
function newestOf(province: string | null, { filter, names }: Asked, { columns, order, take }: Taken) {
  const { sql, bindings } = auditConditions(province, filter)
  if (names === null)
    return {
      sql: `(select ${columns} from audit_entry e where ${sql} ${order} limit ?)`,
      bindings: [...bindings, take],
    }
  const each = `select ${columns} from audit_entry e where e.actor_name = who.name and ${sql} ${order} limit ?`
  return {
    sql: `(select e.* from unnest(?::text[]) as who(name) cross join lateral (${each}) e)`,
    bindings: [names, ...bindings, take],
  }
}

/** The newest of each province seen: each walks an index of its own, since one over all would pass the others' entries by. */
function newest(asked: Asked, taken: Taken) {
  const parts = asked.provinces.map((province) => newestOf(province, asked, taken))
  return { sql: parts.map(({ sql }) => sql).join(" union all "), bindings: parts.flatMap(({ bindings }) => bindings) }
}

/** The log without what became of the records that it is about. */
type Log = Omit<AuditList, "items"> & { items: Omit<AuditRow, "undone_import">[] }

/**
 * What was done in a province, newest first. The scope comes from the officer, never from the request:
 * null is a national officer's and means every province.
 */
export async function readLog(
  container: Container,
  province: string | null,
  { limit, offset, ...filter }: Paging & AuditFilter,
): Promise<Log> {
  const provinces = await provincesSeen(container, province)
  const [names, actions] = await Promise.all([
    filter.who ? namesLike(container, provinces, filter.who) : null,
    distinctValues(container, provinces, "action"),
  ])
  const asked = { provinces, filter, names }
  const page = newest(asked, entries(limit + offset))
  const pageSql = `select ${COLUMNS} from (${page.sql}) e ${NEWEST} limit ? offset ?`
  const all = newest(asked, counting)
  const countSql = `select count(*)::int as count from (select 1 from (${all.sql}) e limit ?) c`
  const [rows, [total]] = await Promise.all([
    readRows<Omit<AuditRow, "at" | "undone_import"> & { at: Date }>(container, pageSql, [
      ...page.bindings,
      limit,
      offset,
    ]),
    readRows<{ count: number }>(container, countSql, [...all.bindings, COUNTED]),
  ])
  const items = rows.map((row) => ({ ...row, at: row.at.toISOString() }))
  return { items, count: total?.count ?? 0, limit, offset, actions }
}

/** The same with the import that took a record away: it is asked for each record, so only for a page of them. */
export async function listAudit(
  container: Container,
  province: string | null,
  asked: Paging & AuditFilter,
): Promise<AuditList> {
  const log = await readLog(container, province, asked)
  const undoneImport = await undoneImports(container, log.items)
  return { ...log, items: log.items.map((row): AuditRow => ({ ...row, undone_import: undoneImport(row) })) }
}
