import type { ReactNode } from "react"
import { classNames } from "./class-names"

export type Column = { key: string; label: string; number?: boolean }
export type Row = { key: string; cells: Readonly<Record<string, ReactNode>> }

/** On a card a label stands only beside something. */
const isSaid = (cell: ReactNode) => cell !== undefined && cell !== null && cell !== ""

/**
 * A dense table; on a phone each row becomes a card with its labels. The roles are written out, because a table that is
 * laid out as cards is no table to screen readers otherwise. The first column names the row.
 */
export const DataTable = ({
  label,
  columns,
  rows,
}: {
  label: string
  columns: readonly Column[]
  rows: readonly Row[]
}) => (
  <table role="table" aria-label={label} className="w-full border-collapse text-left max-md:block">
    <thead role="rowgroup" className="max-md:sr-only">
      <tr role="row" className="border-b-2 border-line text-sm text-muted">
        {columns.map(({ key, label: text, number }) => (
          <th
            key={key}
            role="columnheader"
            scope="col"
            className={classNames("px-3 py-2 font-bold", number && "text-right")}
          >
            {text}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup" className="max-md:grid max-md:gap-3">
      {rows.map(({ key: rowKey, cells }) => (
        <tr
          key={rowKey}
          role="row"
          className="border-b border-line bg-card align-top hover:bg-leaf-soft max-md:block max-md:rounded-card max-md:border max-md:p-3"
        >
          {columns.map(({ key, label: text, number }, index) => {
            const look = classNames(
              "px-3 py-2 max-md:block max-md:p-0 max-md:wrap-anywhere",
              number && "text-right max-md:text-left",
              index === 0 && "font-bold",
            )
            const inside = (
              <>
                {index > 0 && isSaid(cells[key]) && <span className="text-muted md:hidden">{text}: </span>}
                {cells[key]}
              </>
            )
            return index === 0 ? (
              <th key={key} role="rowheader" scope="row" className={look}>
                {inside}
              </th>
            ) : (
              <td key={key} role="cell" className={look}>
                {inside}
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)
