import { elementFault, type Gs1Element, isApplicationIdentifier } from "./application-identifiers"

/** Ends a value of no fixed length in what a scanner hands over; in the symbol itself it is FNC1. */
export const GROUP_SEPARATOR = "\u001d"

/** Identifiers that begin so have a length that every reader knows (General Specifications 7.8): nothing ends their value. */
const PREDEFINED = /^(?:0[0-4]|1[1-9]|20|3[1-6]|41)/

const predefinedLength = (ai: string): number => {
  if (ai.startsWith("00")) return 18
  if (ai.startsWith("0")) return 14
  if (ai.startsWith("41")) return 13
  return ai.startsWith("20") ? 2 : 6
}

const demandSound = (elements: readonly Gs1Element[]): void => {
  for (const element of elements) {
    const fault = elementFault(element)
    if (fault) throw new RangeError(`${element.ai}: ${fault}`)
  }
}

/** As people read it beside a symbol: "(01)09520123456788(10)A1". @throws RangeError naming the identifier that is wrong */
export function formatElementString(elements: readonly Gs1Element[]): string {
  demandSound(elements)
  return elements.map(({ ai, value }) => `(${ai})${value.replaceAll("(", "\\(")}`).join("")
}

/** As a scanner hands it over: identifiers and values in a row. @throws RangeError naming the identifier that is wrong */
export function formatScanData(elements: readonly Gs1Element[], separator = GROUP_SEPARATOR): string {
  demandSound(elements)
  return elements
    .map(({ ai, value }, i) => ai + value + (i < elements.length - 1 && !PREDEFINED.test(ai) ? separator : ""))
    .join("")
}

/** Reads what `formatElementString` writes. Null when it is not that, or when an element is wrong. */
export function parseElementString(text: string): Gs1Element[] | null {
  const elements: Gs1Element[] = []
  let rest = text
  while (rest !== "") {
    const [whole, ai, value] = /^\((\d{2,4})\)((?:\\\(|[^(])+)/.exec(rest) ?? []
    if (whole === undefined || ai === undefined || value === undefined) return null
    elements.push({ ai, value: value.replaceAll("\\(", "(") })
    rest = rest.slice(whole.length)
  }
  return sound(elements)
}

/** Reads what a scanner hands over. Null when it is not that, or when an element is wrong. */
export function parseScanData(data: string, separator = GROUP_SEPARATOR): Gs1Element[] | null {
  const elements: Gs1Element[] = []
  let rest = data.startsWith(separator) ? data.slice(separator.length) : data
  while (rest !== "") {
    // No identifier is the beginning of another one.
    const ai = [2, 3, 4].map((length) => rest.slice(0, length)).find(isApplicationIdentifier)
    if (ai === undefined) return null
    rest = rest.slice(ai.length)
    const end = rest.indexOf(separator)
    const length = PREDEFINED.test(ai) ? predefinedLength(ai) : end < 0 ? rest.length : end
    elements.push({ ai, value: rest.slice(0, length) })
    rest = rest.slice(length)
    if (rest.startsWith(separator)) rest = rest.slice(separator.length)
  }
  return sound(elements)
}

const sound = (elements: Gs1Element[]): Gs1Element[] | null =>
  elements.length > 0 && elements.every((element) => elementFault(element) === null) ? elements : null
