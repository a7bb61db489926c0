import type { Actor } from "@san-ocop/floor/lib/actor"
import type { Day } from "@san-ocop/kit/day"
import type { SaveStallAccount, TransferReason, TransferSource, TransferState } from "@san-ocop/kit/http/transfers"

export type Write = { actor: Actor; at: Date }

export type SaveAccount = {
  seller_id: string
  province_code: string
  account: SaveStallAccount
  is_sample?: boolean
} & Write
export type RemoveAccount = { seller_id: string; province_code: string } & Write

/** Money that came in, as a feed told of it. `seller_id` is set where the feed is one seller's own. */
export type NewBankTransfer = {
  source: TransferSource
  provider_id: string
  seller_id: string | null
  account_number: string | null
  amount: number
  content: string
  reference: string | null
  received_on: Day
  raw: unknown
}

/** What became of it. "known": it was told before. `pays`: the order that it paid. */
export type ReceivedTransfer = {
  outcome: "pays" | "confirms" | "known" | TransferReason
  /** Id of the order that is paid now, whose payment in Medusa has to follow. */
  pays: string | null
  order_code: string | null
}

export type ResolveTransfer = { id: string; seller_id: string; resolution: TransferState; note: string | null } & Write
