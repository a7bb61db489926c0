import { Table } from "@medusajs/ui"

type Props = { count: number; pageSize: number; page: number; turnTo: (page: number) => void; what: string }

/** The way to the other pages of a list. */
export function Pages({ count, pageSize, page, turnTo, what }: Props) {
  const pages = Math.max(1, Math.ceil(count / pageSize))
  return (
    <Table.Pagination
      count={count}
      pageSize={pageSize}
      pageIndex={page}
      pageCount={pages}
      canPreviousPage={page > 0}
      canNextPage={page + 1 < pages}
      previousPage={() => turnTo(page - 1)}
      nextPage={() => turnTo(page + 1)}
      translations={{ of: "trên", results: what, pages: "trang", prev: "Trước", next: "Sau" }}
    />
  )
}
