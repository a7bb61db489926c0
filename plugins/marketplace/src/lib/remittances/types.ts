import type { Actor } from "@san-ocop/floor/lib/actor"
import type { CodDifference, CodLine, CodLineState } from "@san-ocop/kit/http/cod-statements"
import type { OrderState } from "@san-ocop/kit/http/checkout"

/** Who gets the money and keeps the queue: a stall, or the operator for a floor that collects. */
export type CodOwner = { kind: "seller" | "floor"; id: string }

/**
 * A parcel as it has to be known to judge a line. `held`: what its carrier holds, by the books. `ticked`: what its stall ticked off by hand as paid, and no statement
 * has told of yet.
 */
export type JudgedParcel = {
  state: OrderState
  payment_method: string
  held: number
  ticked: number
}

/** A parcel with this tracking code that is the owner's. `accounts`: where its cash stands, or stood before it was ticked off. */
export type Parcel = JudgedParcel & {
  id: string
  code: string
  tracking_key: string
  seller_id: string
  floor_id: string
  province_code: string
  accounts: { account: string; amount: number }[]
}

/** A row that was taken in, with what it has moved: cash of the parcel, a fee, and money that belongs to no parcel. */
export type KeptLine = CodLine & {
  id: string
  owner_kind: CodOwner["kind"]
  owner_id: string
  carrier: string
  group_order_id: string | null
  reason: CodDifference | null
  state: CodLineState
  booked: number
  booked_fee: number
  surplus: number
}

export type Write = { actor: Actor; at: Date }
