import "server-only"
import type { NewReport, ReportReceipt } from "@san-ocop/kit/http/casework"
import type { ItemPlace, ItemTracePage, NewItemPlace } from "@san-ocop/kit/http/scans"
import type { TracePage } from "@san-ocop/kit/http/trace"
import { backend } from "@/shared/medusa/backend"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"
import { type Scanner, scanHeaders } from "./scanner"

const traceOf = (code: string): string => `/catalog/traces/${encodeURIComponent(code)}`

/** What became of a question about a label: its page, or why there is none. */
export type Found<T> = T | "unknown" | "down"

async function found<T>(reading: Promise<T>): Promise<Found<T> | "forged"> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof BackendDown || (error instanceof BackendProblem && error.status === 503)) return "down"
    if (!(error instanceof BackendProblem) || (error.status !== 404 && error.status !== 400)) throw error
    return error.problem.code === "forged_serial" ? "forged" : "unknown"
  }
}

export async function readLot(code: string, scanner: Scanner): Promise<Found<TracePage>> {
  const lot = await found(backend.get<TracePage>(traceOf(code), { headers: scanHeaders(scanner) }))
  return lot === "forged" ? "unknown" : lot
}

/** "forged": the lot is on the books, the serial is not. */
export const readItem = (code: string, serial: string, scanner: Scanner): Promise<Found<ItemTracePage> | "forged"> =>
  found(backend.get<ItemTracePage>(`${traceOf(code)}/${encodeURIComponent(serial)}`, { headers: scanHeaders(scanner) }))

/** Whether this order was packed from this lot. No answer is no: the page of the lot matters more. */
export const isLotOfOrder = (code: string, order: string): Promise<boolean> =>
  backend.get(`${traceOf(code)}/orders/${encodeURIComponent(order)}`).then(
    () => true,
    () => false,
  )

/** Reports a pack by its label. @throws BackendProblem, BackendDown */
export const reportLabel = (code: string, json: NewReport & { serial?: string }): Promise<ReportReceipt> =>
  backend.post<ReportReceipt>(`${traceOf(code)}/report`, { json })

/** Says where a pack was checked. @throws BackendProblem, BackendDown */
export const sendPlace = (json: NewItemPlace): Promise<ItemPlace> => backend.post<ItemPlace>("/catalog/scans", { json })
