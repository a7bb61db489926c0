import type { Day } from "./day"

/** A lot of one product with what is left of it, in whole units. */
export type StoredLot = {
  id: string
  made_on: Day
  best_before: Day | null
  left: number
  is_recalled: boolean
}
export type Take = { lot_id: string; quantity: number }
export type Proposal = { takes: Take[]; missing: number }

const LAST = "9999-12-31"

/** Which spoils first; of two that spoil on one day the one that was made first, then by id, so that the answer is always the same. */
const bySpoiling = (a: StoredLot, b: StoredLot): number => {
  const key = (lot: StoredLot): string => `${lot.best_before ?? LAST}|${lot.made_on}|${lot.id}`
  return key(a) < key(b) ? -1 : 1
}

/** What may go into a parcel on a day: not recalled, not spoilt, and something left. */
export const mayBePacked = (lot: StoredLot, today: Day): boolean =>
  !lot.is_recalled && lot.left > 0 && (lot.best_before === null || lot.best_before >= today)

/**
 * First expired, first out: takes `needed` units from the lots that spoil first. `missing` is what no lot has.
 * @param needed a whole number
 */
export function proposeLots(needed: number, lots: readonly StoredLot[], today: Day): Proposal {
  let missing = Math.max(0, Math.trunc(needed))
  const takes: Take[] = []
  for (const lot of [...lots].filter((one) => mayBePacked(one, today)).sort(bySpoiling)) {
    if (missing === 0) break
    const quantity = Math.min(missing, Math.trunc(lot.left))
    takes.push({ lot_id: lot.id, quantity })
    missing -= quantity
  }
  return { takes, missing }
}

/** True when `chosen` takes the same units of the same lots as `proposed`, in any order: then nobody is asked why. */
export function sameTakes(chosen: readonly Take[], proposed: readonly Take[]): boolean {
  const key = (takes: readonly Take[]): string =>
    takes
      .map(({ lot_id, quantity }) => `${lot_id}:${quantity}`)
      .sort()
      .join("|")
  return key(chosen) === key(proposed)
}
