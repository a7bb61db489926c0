const COLUMNS = ["queries", "skipped", "pass_at_1", "ndcg_at_10", "zero_results", "violations"]

const cell = (value) => (value === null ? "-" : Number.isInteger(value) && value > 1 ? String(value) : String(value))
const line = (name, row) => `${name.padEnd(24)}${COLUMNS.map((column) => cell(row[column]).padStart(14)).join("")}\n`

/** The scores as lines of text: overall, by tag, and overall without each tag. */
export function table({ overall, by_tag, without_tag }) {
  const head = `${"".padEnd(24)}${COLUMNS.map((column) => column.padStart(14)).join("")}\n`
  const rows = (scores) =>
    Object.entries(scores)
      .map(([tag, row]) => line(`  ${tag}`, row))
      .join("")
  return `${head}${line("overall", overall)}by tag\n${rows(by_tag)}without the tag\n${rows(without_tag)}`
}

/** The scores of each tag under the settings that the other tags choose, as lines of text. */
export function leftOutTable({ overall, by_tag }) {
  const head = `${"".padEnd(24)}${COLUMNS.map((column) => column.padStart(14)).join("")}${"lost".padStart(14)}  chosen by the others\n`
  const rows = Object.entries(by_tag).map(
    ([tag, row]) => `${line(`  ${tag}`, row).trimEnd()}${cell(row.lost).padStart(14)}  ${row.chosen}\n`,
  )
  return `${head}${line("each tag left out", overall)}${rows.join("")}`
}
