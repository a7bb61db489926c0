import type { CodLine } from "@san-ocop/kit/http/cod-statements"

/** What a line moves: `booked` of the parcel's cash is paid on, `fee` of it stays with the carrier, `surplus` belongs to no parcel. */
export type Booking = { booked: number; fee: number; surplus: number }

type Money = Pick<CodLine, "fee" | "remitted">

/** The parcel's cash is settled, and whatever did not come is the carrier's fee; below zero he gave some back. A line that fits is settled so too. */
export const settleAll = ({ remitted }: Money, held: number): Booking => ({
  booked: held,
  fee: held - remitted,
  surplus: 0,
})

/** Only what came is settled: what is missing stays with the carrier, and what is too much is his, or the owner's where he took too much. */
export function settleWhatCame({ fee, remitted }: Money, held: number): Booking {
  const booked = Math.min(Math.max(remitted + fee, 0), held)
  return booked === 0 ? { booked, fee: 0, surplus: remitted } : { booked, fee, surplus: remitted + fee - booked }
}

/**
 * What is claimed comes, or is given up and stays with the carrier as a fee. Where money of no parcel is claimed it alone goes back to whom it belongs: the parcel's
 * cash, if any is out, is still to come.
 */
export const settleClaim = ({ surplus }: Pick<Booking, "surplus">, held: number, isGivenUp: boolean): Booking =>
  surplus !== 0 ? { booked: 0, fee: 0, surplus: 0 - surplus } : { booked: held, fee: isGivenUp ? held : 0, surplus: 0 }

/** What the carrier still has to pay for a claimed line, or below zero is to get back. */
export const claimOf = ({ surplus }: Pick<Booking, "surplus">, held: number): number =>
  surplus === 0 ? held : 0 - surplus
