import { readSheet } from "@san-ocop/floor/lib/sheets/read-sheet"
import { backendUrl } from "./server"

/** The rows of a table that the desk exports, its heading first. With a body it is posted, as tables with words for codes are. */
export async function sheetOf(path: string, token: string, body?: unknown): Promise<string[][]> {
  const headers = { authorization: token, "content-type": "application/json" }
  const sent = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }
  const answer = await fetch(`${backendUrl()}/department/${path}`, { headers, ...sent })
  if (answer.status !== 200) throw new Error(`no table: ${answer.status} ${await answer.text()}`)
  return readSheet(Buffer.from(await answer.arrayBuffer()))
}

/** A row as an officer of one province has it: his tables do not name the province, in their second column. */
export const withoutProvince = ([first = "", , ...rest]: readonly string[]): string[] => [first, ...rest]
