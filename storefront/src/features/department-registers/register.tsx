import type { ReactNode } from "react"
import { EmptyState } from "@/shared/ui/empty-state"
import { type Column, DataTable, type Row } from "@/shared/ui/data-table"
import { Pagination } from "@/shared/ui/pagination"

export const REGISTER_PAGE = 50

type Props = {
  label: string
  columns: readonly Column[]
  rows: readonly Row[]
  empty: { title: string; help: string; action?: ReactNode }
  page: number
  count: number
  hrefOf: (page: number) => string
}

/** One page of a register: a table, or a word about why there is none. */
export const Register = ({ label, columns, rows, empty, page, count, hrefOf }: Props) => (
  <>
    {rows.length > 0 ? (
      <DataTable label={label} columns={columns} rows={rows} />
    ) : (
      <EmptyState icon="search" title={empty.title} action={empty.action}>
        {empty.help}
      </EmptyState>
    )}
    <Pagination page={page} pages={Math.ceil(count / REGISTER_PAGE)} hrefOf={hrefOf} />
  </>
)
