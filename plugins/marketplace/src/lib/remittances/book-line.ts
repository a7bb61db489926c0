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
