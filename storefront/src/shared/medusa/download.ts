import "server-only"
import { backendUrl } from "@/shared/env"
import { exchange } from "./http"
import { type Query, withQuery } from "./query"

const TIMEOUT_MS = 60_000
/** Headers of the backend's answer that a saved file keeps. */
const KEPT = [
  "content-type",
  "content-disposition",
  "content-security-policy",
  "x-content-type-options",
  "cache-control",
]

/**
 * Hands a file of the backend on to the browser as it is, for the person whose token it is; a refusal as plain words.
 * `json` is posted, for what does not fit into an address.
 */
export async function passOn(path: string, token: string, query: Query = {}, json?: unknown): Promise<Response> {
  const answer = await exchange({
    method: json === undefined ? "GET" : "POST",
    url: new URL(backendUrl() + withQuery(path, query)),
    headers: {
      authorization: `Bearer ${token}`,
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    timeoutMs: TIMEOUT_MS,
  })
  const headers = new Headers({ "x-content-type-options": "nosniff", "cache-control": "private, no-store" })
  if (answer.status >= 400) return new Response(null, { status: answer.status, headers })
  for (const name of KEPT) {
    const value = answer.headers[name]
    if (typeof value === "string") headers.set(name, value)
  }
  return new Response(new Uint8Array(answer.body), { status: answer.status, headers })
}
