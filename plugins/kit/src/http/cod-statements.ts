import type { Day } from "../day"

/** One row of a carrier's statement, as it was read. `line`: its number in the file. Sums in dong; `remitted` is negative where the carrier took more than he paid, `fee` where he gave one back. */
export type CodLine = { line: number; day: Day; tracking_code: string; cod: number; fee: number; remitted: number }

/**
 * Why somebody has to look at a row: less or more was paid than the carrier holds, or what he says that he collected is something else although the sums add up; no
 * parcel has this code, its cash was paid on before, it was not paid at the door, it came back, it is not delivered yet as far as the stall says.
 */
export const COD_DIFFERENCES = [
  "under",
  "over",
  "other_cod",
  "unknown",
  "already",
  "not_cod",
  "returned",
  "undelivered",
] as const
export type CodDifference = (typeof COD_DIFFERENCES)[number]
/** What a row will do, or did. "known": it was taken in before. */
export type CodOutcome = "settles" | "known" | CodDifference
/** `held`: what the carrier holds for the parcel as far as the books know. */
export type JudgedCodLine = CodLine & { outcome: CodOutcome; order_code: string | null; held: number }
export type CodLineError = { line: number; message: string }

/** POST …/cod-statements/reading (the file): a dry run, nothing is written. What is an error may be mended and comes in another file. */
export type CodReading = { file_hash: string; lines: JudgedCodLine[]; errors: CodLineError[] }
/** POST …/cod-statements: takes in every line or none, each once in whatever file it comes; answers a CodReading without errors. */
export type TakeInCodStatement = { carrier: string; file_name: string; file_hash: string; lines: CodLine[] }

export type CodLineState = "settled" | "waiting" | "accepted" | "claimed" | "recovered" | "dismissed"
/** A row that was taken in. `moves`: what may be done with it now; "settled" judges it once more. */
export type CodLineRow = CodLine & {
  id: string
  carrier: string
  file_name: string
  reason: CodDifference | null
  state: CodLineState
  order: { id: string; code: string; total: number } | null
  held: number
  /** What the carrier still has to pay for it, or below zero is to get back. */
  claim: number
  moves: CodLineState[]
  note: string | null
}
/** GET …/cod-lines?list=waiting|done&limit=…&offset=… (a Page of CodLineRow); "waiting" holds what is claimed too. */
export type CodLineList = "waiting" | "done"
/** POST …/cod-lines/:id/resolve: answers the CodLineRow. All of these under /seller/:seller_id, and for floors that collect under /admin/floors/:floor_id. */
export type ResolveCodLine = { resolution: CodLineState; note?: string }

/** GET /admin/floors/:floor_id/cod-statements?limit=…&offset=… (a Page of these): files that were taken in, the newest first. */
export type CodStatementRow = {
  id: string
  carrier: string
  file_name: string
  taken_in_at: string
  lines: number
  settled: number
  /** Rows that somebody still has to look at, or that are claimed. */
  open: number
  remitted: number
}
