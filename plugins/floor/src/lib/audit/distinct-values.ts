import type { MedusaContainer } from "@medusajs/framework/types"
import { readRows } from "../read-rows"
import { ofProvince } from "./audit-filter"

type Container = Pick<MedusaContainer, "resolve">
type Column = "action" | "actor_name"

/** Jumps from one value to the next along an index, so that a million entries cost as many steps as there are values. */
const jump = (column: string, where: string): string => `
  with recursive found as (
    (select e.${column} as value from audit_entry e where ${where} order by 1 limit 1)
    union all
    select (select e.${column} from audit_entry e where ${where} and e.${column} > found.value order by 1 limit 1)
      from found where found.value is not null
  ) select value from found where value is not null`

async function valuesOf(container: Container, column: string, where: string, bindings: unknown[]): Promise<string[]> {
  const rows = await readRows<{ value: string }>(container, jump(column, where), [...bindings, ...bindings])
  return rows.map(({ value }) => value)
}

/** The provinces whose entries an officer sees: his own; for a national one every one, and null for those of none. */
export async function provincesSeen(container: Container, province: string | null): Promise<(string | null)[]> {
  if (province !== null) return [province]
  return [null, ...(await valuesOf(container, "province_code", "e.deleted_at is null", []))]
}

/** What the log of these provinces holds in one column, in order. */
export async function distinctValues(
  container: Container,
  provinces: readonly (string | null)[],
  column: Column,
): Promise<string[]> {
  const found = await Promise.all(
    provinces
      .map(ofProvince)
      .map(({ sql, bindings }) => valuesOf(container, column, `${sql} and e.deleted_at is null`, bindings)),
  )
  return [...new Set(found.flat())].sort()
}
