import { backendUrl } from "../server"
import { drawPdf } from "./draw-pdf"
import { findSymbols } from "./find-symbols"
import { readSymbol } from "./read-symbol"

type FetchedLabels = {
  status: number
  type: string | null
  disposition: string | null
  bytes: Buffer
  /** What a reader finds in the codes of all pages, in order. */
  texts(): string[]
}

/** Fetches the file of a batch. */
export async function fetchLabels(path: string, token: string): Promise<FetchedLabels> {
  const answer = await fetch(`${backendUrl()}${path}`, { headers: { authorization: token } })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    disposition: answer.headers.get("content-disposition"),
    bytes,
    texts: () => drawPdf(bytes).flatMap((page) => findSymbols(page).map(readSymbol)),
  }
}
