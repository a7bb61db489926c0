import "server-only"
import { headers as askersHeaders } from "next/headers"
import { backendUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, readProblem } from "./errors"
import { forwardedFor } from "./forwarded-for"
import { exchange } from "./http"
import { type Query, withQuery } from "./query"

const MAX_FILE_BYTES = 12 * 1024 * 1024
const TIMEOUT_MS = 60_000

const told = (status: number, message: string): Response =>
  new Response(`${message}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } })

const jsonOf = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString("utf8")) as unknown
  } catch {
    return null
  }
}

type Asking = {
  query?: Query
  /** Posted, for what does not fit into an address: where the asking is recorded, or where a phone number opens the file. */
  json?: unknown
  headers?: Record<string, string>
}

/**
 * A file that the backend keeps, as the answer to the browser: always to be saved, never opened inside a page of this site.
 * Who may have it is the backend's to say; a refusal is told in its own words.
 */
export async function passFileOn(path: string, token: string | null, asking: Asking = {}): Promise<Response> {
  const { query = {}, json } = asking
  const away = translator("common")("problem.unreachable")
  try {
    const { status, headers, body } = await exchange({
      method: json === undefined ? "GET" : "POST",
      url: new URL(backendUrl() + withQuery(path, query)),
      headers: {
        ...forwardedFor(await askersHeaders()),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(json === undefined ? {} : { "content-type": "application/json" }),
        ...asking.headers,
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      timeoutMs: TIMEOUT_MS,
      maxAnswerBytes: MAX_FILE_BYTES,
    })
    if (status !== 200) return told(status, readProblem(status, jsonOf(body), away).message)
    const disposition = headers["content-disposition"] ?? ""
    return new Response(new Uint8Array(body), {
      headers: {
        "content-type": headers["content-type"] ?? "application/octet-stream",
        "content-disposition": disposition.startsWith("attachment") ? disposition : "attachment",
        "cache-control": "private, no-store",
        "x-content-type-options": "nosniff",
      },
    })
  } catch (error) {
    if (error instanceof BackendDown) return told(502, away)
    throw error
  }
}
