import type { Day } from "@san-ocop/kit/day"
import type { ConfirmPayee, PayoutChannel, PayoutResultLine, PayoutState } from "@san-ocop/kit/http/payouts"
import type { MoveNote, Write } from "../../lib/payouts/types"

export type FormBatch = { floor_id: string; due_on?: Day } & Write
export type OfBatch = { id: string } & Write
export type HandOver = { id: string; by: PayoutChannel; at: Date }
export type MarkOne = { id: string; to: PayoutState } & MoveNote & Write
export type TakeInResults = { id: string; lines: PayoutResultLine[] } & Write
export type Confirm = { seller_id: string; account: ConfirmPayee } & Write
