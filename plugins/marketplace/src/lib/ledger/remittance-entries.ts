import type { Booking } from "../remittances/book-line"
import type { KeptLine, Parcel } from "../remittances/types"
import { ACCOUNTS } from "./accounts"
import type { NewEntry, NewLine } from "./post-entries"

type Line = Pick<KeptLine, "id" | "owner_kind" | "owner_id" | "carrier">

export const surplusKey = (lineId: string): string => `cod.surplus:${lineId}`

/** Takes so much of a parcel's cash from the accounts where carriers hold it. */
function takeFrom(accounts: Parcel["accounts"], amount: number): NewLine[] {
  let left = amount
  return accounts.map((one) => {
    const taken = Math.min(left, one.amount)
    left -= taken
    return { account: one.account, amount: 0 - taken }
  })
}

/**
 * A carrier has paid on what he held for a parcel, less his fee, which the stall bears. On a floor that collects he paid the operator, who owes it to the stall.
 * `key` tells a line's first payment from the rest of it.
 */
export const parcelEntry = (
  key: "line" | "rest",
  line: Line,
  parcel: Parcel,
  { booked, fee }: Pick<Booking, "booked" | "fee">,
  at: Date,
): NewEntry => {
  const toFloor = line.owner_kind === "floor" ? booked - fee : 0
  return {
    posting_key: `cod.${key}:${line.id}`,
    kind: "cod.statement",
    group_order_id: parcel.id,
    seller_id: parcel.seller_id,
    floor_id: parcel.floor_id,
    at,
    lines: [
      ...takeFrom(parcel.accounts, booked),
      { account: ACCOUNTS.sellerExpected(parcel.seller_id), amount: booked },
      { account: ACCOUNTS.carrierFee(line.carrier), amount: fee },
      { account: ACCOUNTS.sellerCarriage(parcel.seller_id), amount: 0 - fee },
      { account: ACCOUNTS.bank, amount: toFloor },
      { account: ACCOUNTS.sellerPayable(parcel.seller_id), amount: 0 - toFloor },
    ],
  }
}

/** Money of no parcel in the operator's hands is the carrier's; what he took too much of the operator he owes. A stall's own pocket is not in these books. */
export const surplusEntry = (line: Line, { surplus }: Pick<Booking, "surplus">, at: Date): NewEntry => {
  const amount = line.owner_kind === "floor" ? surplus : 0
  return {
    posting_key: surplusKey(line.id),
    kind: "cod.surplus",
    group_order_id: null,
    seller_id: null,
    floor_id: line.owner_kind === "floor" ? line.owner_id : null,
    at,
    lines: [
      { account: ACCOUNTS.bank, amount },
      { account: ACCOUNTS.carrierCod(line.carrier), amount: 0 - amount },
    ],
  }
}
