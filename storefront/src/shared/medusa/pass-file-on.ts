import "server-only"
import { headers as askersHeaders } from "next/headers"
import { backendUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, readProblem } from "./errors"
import { forwardedFor } from "./forwarded-for"
import { exchange } from "./http"

const MAX_FILE_BYTES = 12 * 1024 * 1024
const TIMEOUT_MS = 30_000

const told = (status: number, message: string): Response =>
  new Response(`${message}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } })

const jsonOf = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString("utf8")) as unknown
  } catch {
    return null
  }
}

/**
 * A file that the backend keeps, as the answer to the browser: always to be saved, never opened inside a page of this site.
 * Who may have it is the backend's to say; a refusal is told in its own words.
 */
export async function passFileOn(path: string, token: string): Promise<Response> {
  const away = translator("common")("problem.unreachable")
  try {
    const { status, headers, body } = await exchange({
      method: "GET",
      url: new URL(backendUrl() + path),
      headers: { authorization: `Bearer ${token}`, ...forwardedFor(await askersHeaders()) },
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
