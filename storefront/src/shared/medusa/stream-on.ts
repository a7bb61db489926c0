import "server-only"
import { headers as askersHeaders } from "next/headers"
import { backendUrl } from "@/shared/env"
import { translator } from "@/shared/i18n/translator"
import { readProblem } from "./errors"
import { forwardedFor } from "./forwarded-for"

const told = (status: number, message: string): Response =>
  new Response(`${message}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } })

/**
 * A large file that the backend makes while it is fetched, handed on as it comes: nothing of it is kept here, and when the person
 * stops, the backend does, too.
 */
export async function streamOn(path: string, token: string, signal: AbortSignal): Promise<Response> {
  const away = translator("common")("problem.unreachable")
  const headers = { ...forwardedFor(await askersHeaders()), authorization: `Bearer ${token}` }
  const answer = await fetch(backendUrl() + path, { headers, signal, cache: "no-store" }).catch(() => null)
  if (!answer) return told(502, away)
  if (!answer.ok) {
    const problem: unknown = await answer.json().catch(() => null)
    return told(answer.status, readProblem(answer.status, problem, away).message)
  }
  const disposition = answer.headers.get("content-disposition") ?? ""
  return new Response(answer.body, {
    headers: {
      "content-type": answer.headers.get("content-type") ?? "application/octet-stream",
      "content-disposition": disposition.startsWith("attachment") ? disposition : "attachment",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  })
}
