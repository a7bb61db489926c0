import { holdsFormulas, type SheetLimits, tooManyColumns, tooManyRows, unreadable } from "./refuse-sheet"

const CELL = /^([A-Z]{1,7})(\d{1,12})$/

/** "A" is 1, "Z" 26, "AA" 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

const localName = (name: string): string => name.slice(name.indexOf(":") + 1)

function judgeCell(at: string, limits: SheetLimits): void {
  const [, letters, row] = CELL.exec(at) ?? unreadable()
  if (columnNumber(letters ?? "") > limits.columns) tooManyColumns(limits)
  if (Number(row) > limits.rows) tooManyRows(limits)
}

function judgeRow(number: string, limits: SheetLimits): void {
  if (!/^\d{1,12}$/.test(number)) unreadable()
  if (Number(number) > limits.rows) tooManyRows(limits)
}

/**
 * Looks through one part of a workbook before anything is built of it, with the parser that reads it afterwards, so that both
 * understand the same. Only sheets are judged, whatever the part is called.
 * @throws Refusal invalid_data
 */
export async function judgeXml(xml: string, limits: SheetLimits): Promise<void> {
  const { Parser } = await import("saxen")
  const parser = new Parser()
  let depth = 0
  let rows = 0
  // A document type can name entities that grow without end; no spreadsheet program writes one.
  parser.on("attention", () => unreadable())
  parser.on("error", () => unreadable())
  parser.on("openTag", (element, attributes, decode) => {
    const name = localName(element)
    if (depth++ === 0 && name !== "worksheet") return void parser.stop()
    if (name === "f") holdsFormulas()
    if (name !== "row" && name !== "c") return
    if (name === "row" && ++rows > limits.rows) tooManyRows(limits)
    const { r } = attributes()
    if (r === undefined) return
    if (name === "row") judgeRow(decode(r), limits)
    else judgeCell(decode(r), limits)
  })
  parser.parse(xml)
}
