import { isCalledOff } from "@san-ocop/kit/called-off"
import type { CodDifference, CodLine } from "@san-ocop/kit/http/cod-statements"
import type { JudgedParcel } from "./types"

/** Which of the parcels that bear one tracking code a line means: the one whose cash is out, or else was ticked off; null when none or several may be meant. */
export function meantParcel<P extends JudgedParcel>(parcels: readonly P[]): P | null {
  const [open, ticked] = [parcels.filter(({ held }) => held > 0), parcels.filter(({ ticked }) => ticked > 0)]
  const [only = null, ...others] = [open, ticked, parcels].find((some) => some.length > 0) ?? []
  return others.length > 0 ? null : only
}

/** What a line that settles is about: cash that the carrier holds, or that was ticked off. */
export const settledSum = ({ held, ticked }: Pick<JudgedParcel, "held" | "ticked">): number => held || ticked

/** What a line does: what the carrier says that he collected is what he holds, and so are his payment and his fee together, or somebody has to look. */
export function judgeLine(
  { cod, fee, remitted }: Pick<CodLine, "cod" | "fee" | "remitted">,
  parcel: JudgedParcel | null,
): "settles" | CodDifference {
  if (!parcel) return "unknown"
  if (isCalledOff(parcel.state)) return "returned"
  if (parcel.payment_method !== "cod") return "not_cod"
  if (parcel.state !== "delivered") return "undelivered"
  const accounted = remitted + fee
  // The statement of a payment that was ticked off by hand tells the same once more, and the fee.
  if (parcel.held === 0) {
    return parcel.ticked > 0 && accounted === parcel.ticked && cod === parcel.ticked ? "settles" : "already"
  }
  // A shopper who was asked for another sum, or a wrong column: adding up does not make it right.
  if (accounted === parcel.held) return cod === parcel.held ? "settles" : "other_cod"
  return accounted < parcel.held ? "under" : "over"
}
