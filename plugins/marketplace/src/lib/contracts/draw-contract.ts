import { A4, newA4 } from "@san-ocop/floor/lib/pdf/a4"
import { type Column, rule, skip, type Style, write } from "@san-ocop/floor/lib/pdf/column"
import type { Doc } from "@san-ocop/floor/lib/pdf/document"
import type { ContractRow } from "./contract-rows"

const INSET = 18
const AMOUNT_WIDTH = 40
/** Below it a row begins a new page: the longest needs as much. */
const BOTTOM = A4.height - 60
/** More than any row has: a contract leaves nothing out. */
const LINES = 12
const STYLES: Readonly<Record<ContractRow["style"], Style>> = {
  title: { size: 20, bold: true, lines: LINES },
  heading: { size: 12, bold: true, lines: LINES },
  strong: { size: 10, bold: true, lines: LINES },
  plain: { size: 10, lines: LINES },
}

/** A contract on sheets of A4. */
export function drawContract(doc: Doc, rows: readonly ContractRow[]): void {
  let column = newA4(doc, INSET)
  for (const row of rows) {
    if (column.y > BOTTOM) column = newA4(doc, INSET)
    drawRow(column, row)
  }
}

function drawRow(column: Column, { style, text, amount }: ContractRow): void {
  if (style === "heading") {
    skip(column, 2)
    rule(column)
  }
  const words: Column = amount === undefined ? column : { ...column, width: column.width - AMOUNT_WIDTH - 4 }
  if (amount !== undefined) {
    const beside = { ...column, x: column.x + column.width - AMOUNT_WIDTH, width: AMOUNT_WIDTH }
    write(beside, amount, { ...STYLES[style], align: "right" })
  }
  write(words, text, STYLES[style])
  column.y = words.y + 0.6
}
