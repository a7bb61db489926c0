import { Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type Props<Row> = { titles: string[]; rows: Row[]; empty: string; cells: (row: Row) => ReactNode[] }

/** A table, or in words that there is nothing in it. */
export function Rows<Row extends { id: string }>({ titles, rows, empty, cells }: Props<Row>) {
  if (rows.length === 0) return <Text className="px-6 py-8">{empty}</Text>
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {titles.map((title) => (
              <Table.HeaderCell key={title}>{title}</Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.id}>
              {cells(row).map((cell, at) => (
                <Table.Cell key={titles[at]} className="whitespace-normal py-2 align-top">
                  {cell}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

/** A cell of two lines, the second one smaller in weight. */
export const TwoLines = ({ first, second }: { first: string; second: string | null }) => (
  <>
    <Text size="small">{first}</Text>
    {second && (
      <Text size="small" className="text-ui-fg-subtle">
        {second}
      </Text>
    )}
  </>
)
