import type { ChooseLots, PackingLine, PackingLots } from "@san-ocop/kit/http/recall"

/** The choice that stands for "what is proposed", and the one for "nobody knows which lot". */
export const PROPOSED = "de-nghi"
export const UNKNOWN = "khong-ro"

const linesWithLots = ({ lines }: PackingLots): PackingLine[] => lines.filter(({ lots }) => lots.length > 0)

/** What a form was made with for a line, so that the stall is not said to have packed what it never saw. */
export const shownLots = ({ proposed }: PackingLine): string =>
  proposed.map(({ lot_id, quantity }) => `${lot_id}:${quantity}`).join(" ")

/** Whether what is proposed now, where a form leaves it at that, is what the form showed: another order may have taken the last of a lot. */
export const isAsShown = (packing: PackingLots, field: (name: string) => string): boolean =>
  linesWithLots(packing).every((line) => {
    const isLeft = (field(`lot-${line.item_id}`) || PROPOSED) === PROPOSED
    return !isLeft || field(`shown-${line.item_id}`) === shownLots(line)
  })

/** What a form says of the lots of a parcel; null when the stall has no lots on record, so that nothing is asked. */
export function choiceOf(packing: PackingLots, field: (name: string) => string): ChooseLots | null {
  const lines = linesWithLots(packing)
  if (lines.length === 0) return null
  const reason = field("lot_reason")
  return {
    lines: lines.map(({ item_id, proposed, quantity }) => {
      const chosen = field(`lot-${item_id}`) || PROPOSED
      if (chosen === UNKNOWN) return { item_id, lots: [] }
      if (chosen !== PROPOSED) return { item_id, lots: [{ lot_id: chosen, quantity }] }
      return { item_id, lots: proposed.map(({ lot_id, quantity: taken }) => ({ lot_id, quantity: taken })) }
    }),
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
