import "server-only"
import { headers as askersHeaders } from "next/headers"
import { connection } from "next/server"
import { backendUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem, isBusy, readProblem } from "./errors"
import { forwardedFor } from "./forwarded-for"
import { exchange } from "./http"
import { type Query, withQuery } from "./query"

export type CallOptions = {
  query?: Query
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is, for uploads; set its content type in `headers`. */
  body?: Uint8Array
  headers?: Record<string, string>
  /** Bearer token of a seller's member or an officer. */
  token?: string
  timeoutMs?: number
}

const READ_TIMEOUT_MS = 8_000
// A completion of many stalls writes many rows; a person must not be told "failed" while it succeeds.
const WRITE_TIMEOUT_MS = 30_000

async function send(method: "GET" | "POST" | "DELETE", path: string, options: CallOptions) {
  const { json, body, token, headers } = options
  return exchange({
    method,
    url: new URL(backendUrl() + withQuery(path, options.query ?? {})),
    headers: {
      accept: "application/json",
      ...forwardedFor(await askersHeaders()),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: json === undefined ? body : JSON.stringify(json),
    timeoutMs: options.timeoutMs ?? (method === "GET" ? READ_TIMEOUT_MS : WRITE_TIMEOUT_MS),
  })
}

/** The body as JSON; undefined when it is not JSON, as from a proxy in between. */
function parse(body: Buffer): unknown {
  if (body.length === 0) return null
  try {
    return JSON.parse(body.toString("utf8")) as unknown
  } catch {
    return undefined
  }
}

/**
 * Calls the backend and answers its JSON. `T` is the wire shape documented in `@san-ocop/kit/http/*` for that route.
 * Answers are never cached: badges, prices and stock are as of now.
 * @throws BackendProblem when the backend refused, BackendDown when it did not answer
 */
async function call<T>(method: "GET" | "POST" | "DELETE", path: string, options: CallOptions = {}): Promise<T> {
  await connection()
  const { status, body } = await send(method, path, options)
  const answer = parse(body)
  const away = status === 502 || status === 504 || (status === 503 && !isBusy(status, answer))
  if (away || (status < 400 && answer === undefined)) throw new BackendDown(new Error(`status ${String(status)}`))
  if (status < 400) return answer as T
  throw new BackendProblem(status, readProblem(status, answer, translator("common")("problem.unreachable")))
}

export const backend = {
  get: <T>(path: string, options?: CallOptions): Promise<T> => call<T>("GET", path, options),
  post: <T>(path: string, options?: CallOptions): Promise<T> => call<T>("POST", path, options),
  delete: <T>(path: string, options?: CallOptions): Promise<T> => call<T>("DELETE", path, options),
}

/** The answer, or null where there is no such thing (404), or its name cannot be one (400). */
export const orNull = <T>(reading: Promise<T>): Promise<T | null> =>
  reading.catch((error: unknown) => {
    if (error instanceof BackendProblem && (error.status === 404 || error.status === 400)) return null
    throw error
  })
