import type { ChooseLots, LotTake, PackingLine, PackingLots } from "@san-ocop/kit/http/recall"
import { sameTakes, type Take } from "@san-ocop/kit/propose-lots"

/** The choices that stand for "what is proposed", for "what was recorded before", and for "nobody knows which lot". */
export const PROPOSED = "de-nghi"
export const KEPT = "da-ghi"
export const UNKNOWN = "khong-ro"

type Field = (name: string) => string

/** The lines that a form asks about: those with lots, and those whose recorded lots have gone, so that it says so. */
export const linesToChoose = ({ lines }: PackingLots): PackingLine[] =>
  lines.filter(({ lots, chosen }) => lots.length > 0 || chosen.length > 0)

/** Whether what was recorded for a line may still go: all of its lots are offered, and have enough. */
export const isRecordedOffered = ({ chosen, lots, quantity }: PackingLine): boolean =>
  chosen.reduce((sum, take) => sum + take.quantity, 0) === quantity &&
  chosen.every((take) => lots.some(({ id, left }) => id === take.lot_id && left >= take.quantity))

/** Where the form stands for a line before anybody touches it: what was recorded stays, while it may still go. */
export const startOf = (line: PackingLine): string => {
  if (isRecordedOffered(line) && !sameTakes(line.chosen, line.proposed)) return KEPT
  return line.missing > 0 ? UNKNOWN : PROPOSED
}

const takesOf = (takes: readonly LotTake[]): Take[] => takes.map(({ lot_id, quantity }) => ({ lot_id, quantity }))
const written = (takes: readonly Take[]): string =>
  takes.map(({ lot_id, quantity }) => `${lot_id}:${quantity}`).join(" ")

/** What a form was made with for a line, so that the stall is not said to have packed what it never saw: what is proposed, what was recorded. */
export const shownLots = ({ proposed, chosen }: PackingLine): string => `${written(proposed)}|${written(chosen)}`

const saidOf = ({ item_id }: PackingLine, field: Field): string => field(`lot-${item_id}`) || PROPOSED

/** The lots that a form names for a line. */
function namedLots(line: PackingLine, field: Field): Take[] {
  const said = saidOf(line, field)
  if (said === UNKNOWN) return []
  if (said === KEPT) return takesOf(line.chosen)
  return said === PROPOSED ? takesOf(line.proposed) : [{ lot_id: said, quantity: line.quantity }]
}

/**
 * Whether what the form leaves as it was is what the form showed: another order may have taken the last of a lot, and somebody else of
 * the stall may have recorded other lots, which this form would replace.
 */
export const isAsShown = (packing: PackingLots, field: Field): boolean =>
  linesToChoose(packing).every((line) => {
    const said = saidOf(line, field)
    const [proposed = "", recorded = ""] = field(`shown-${line.item_id}`).split("|")
    const isSeen = recorded === written(line.chosen)
    if (said === KEPT) return isSeen
    const isReplaced = !isSeen && !sameTakes(line.chosen, namedLots(line, field))
    return !isReplaced && (said !== PROPOSED || proposed === written(line.proposed))
  })

/**
 * What was typed into a form whose lots have moved, without choices that stood for what it showed: it stands at what there is now, so
 * that what the stall reads is what the next press records.
 */
export const withoutMoved = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => !name.startsWith("lot-") || ![PROPOSED, KEPT, UNKNOWN].includes(value),
    ),
  )

/** What a form says of the lots of a parcel; null when the stall has no lots on record, so that nothing is asked. */
export function choiceOf(packing: PackingLots, field: Field): ChooseLots | null {
  const lines = linesToChoose(packing)
  if (lines.length === 0) return null
  const reason = field("lot_reason")
  return {
    lines: lines.map((line) => ({ item_id: line.item_id, lots: namedLots(line, field) })),
    ...(reason && { reason }),
  }
}

/** The field of the form that shows what the backend says of a path in the request. */
export function lotField(choice: ChooseLots, path: string): string {
  if (path === "reason") return "lot_reason"
  const index = /^lines\.(\d+)/.exec(path)?.[1]
  const line = index === undefined ? undefined : choice.lines[Number(index)]
  return line ? `lot-${line.item_id}` : path
}
