import { holdsFormulas, type SheetLimits, tooManyColumns, tooManyRows, unreadable } from "./refuse-sheet"

const FORMULA = /<(?:\w+:)?f[\s/>]/
const ROW = /<(?:\w+:)?row[\s/>]/g
const ROW_NUMBER = /<(?:\w+:)?row\s[^>]*?\br="(\d+)"/g
const CELL = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"/g
// A document type can name entities that grow without end; no spreadsheet program writes one.
const DOCTYPE = /<!(?:DOCTYPE|ENTITY)/i

/** "A" is 1, "Z" 26, "AA" 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

/** Looks through one sheet before anything is built of it. @throws Refusal invalid_data */
export function judgeSheetXml(xml: string, limits: SheetLimits): void {
  if (DOCTYPE.test(xml)) unreadable()
  if (FORMULA.test(xml)) holdsFormulas()
  let rows = 0
  for (const _ of xml.matchAll(ROW)) if (++rows > limits.rows) tooManyRows(limits)
  for (const [, number] of xml.matchAll(ROW_NUMBER)) if (Number(number) > limits.rows) tooManyRows(limits)
  for (const [, letters = "", row] of xml.matchAll(CELL)) {
    if (letters.length > 3 || columnNumber(letters) > limits.columns) tooManyColumns(limits)
    if (Number(row) > limits.rows) tooManyRows(limits)
  }
}
