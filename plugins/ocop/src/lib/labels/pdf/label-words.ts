import { type Day, formatDay } from "@san-ocop/kit/day"

/** What stands on a label beside its code. */
export type LabelFacts = {
  product_name: string
  producer_name: string
  lot_number: string
  made_on: Day
  best_before: Day | null
  stars: number
  valid_to: Day
  /** "HTTPS://T.EXAMPLE.VN" */
  origin: string
}
type Words = { text: string; bold: boolean; lines: number }

/** As everybody writes it where there is little room. */
const shortMaker = (name: string): string => name.replace(/^hợp tác xã(?=\s)/iu, "HTX")

/** Lines of a label from above, the name first. Each is cut after so many lines of its own. */
export const labelWords = (facts: LabelFacts, makerLines: number): Words[] => [
  { text: facts.product_name, bold: true, lines: 2 },
  { text: shortMaker(facts.producer_name), bold: false, lines: makerLines },
  { text: `Lô ${facts.lot_number}`, bold: true, lines: 1 },
  { text: `NSX ${formatDay(facts.made_on)}`, bold: false, lines: 1 },
  ...(facts.best_before ? [{ text: `HSD ${formatDay(facts.best_before)}`, bold: false, lines: 1 }] : []),
  { text: `OCOP ${facts.stars} sao đến ${formatDay(facts.valid_to)}`, bold: false, lines: 2 },
  // In words, since a code alone may lead to an address that only looks like ours.
  { text: facts.origin.replace(/^HTTPS?:\/\//, "").toLowerCase(), bold: false, lines: 1 },
]

/** "RSREZ2ZQ5JQFT6YZ" as people read it aloud: "RSRE Z2ZQ 5JQF T6YZ". */
export const serialWords = (serial: string): string => serial.replace(/(.{4})(?=.)/g, "$1 ")
