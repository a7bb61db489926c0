import type { Problem } from "@san-ocop/kit/http/problem"

/**
 * The backend refused: 4xx, or 5xx with a message. `problem.message` is Vietnamese, for people. Where what it needs does not answer it in
 * time, Next hands `digest` to the error page, which says so.
 */
export class BackendProblem extends Error {
  readonly status: number
  readonly problem: Problem
  readonly digest?: "BACKEND_BUSY" | "SEARCH_BUSY"

  constructor(status: number, problem: Problem) {
    super(`${String(status)} ${problem.type}${problem.code ? ` ${problem.code}` : ""}`)
    this.name = "BackendProblem"
    this.status = status
    this.problem = problem
    if (problem.type === "unavailable") this.digest = problem.code === "search_busy" ? "SEARCH_BUSY" : "BACKEND_BUSY"
  }
}

/** The backend did not answer in time or not at all. Next hands `digest` to the error page, which says so. */
export class BackendDown extends Error {
  readonly digest = "BACKEND_DOWN"

  constructor(cause: unknown) {
    super("backend does not answer", { cause })
    this.name = "BackendDown"
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null
const textOf = (value: unknown): string | undefined => (typeof value === "string" && value ? value : undefined)

const TYPE_OF_STATUS: Record<number, Problem["type"]> = {
  400: "invalid_data",
  401: "unauthorized",
  403: "forbidden",
  404: "not_found",
  409: "conflict",
  422: "duplicate_error",
  429: "too_many_requests",
}

/**
 * Whether an answer is the backend's own word that it is there, and what it needs is not. All other answers of such a status are of a proxy
 * in between, which did not reach it.
 */
export const isBusy = (status: number, body: unknown): boolean =>
  status === 503 && isRecord(body) && body["type"] === "unavailable"

/** Reads the body of a refused request; whatever it is, the result is a complete Problem. */
export function readProblem(status: number, body: unknown, fallback: string): Problem {
  const record = isRecord(body) ? body : {}
  const busy = isBusy(status, body)
  const type = record["type"] === "unprocessable" ? "unprocessable" : (TYPE_OF_STATUS[status] ?? "unexpected_error")
  return {
    type: busy ? "unavailable" : type,
    // Words of another 5xx are for the log, not for people.
    message: ((status < 500 || busy) && textOf(record["message"])) || fallback,
    field: textOf(record["field"]),
    code: textOf(record["code"]),
  }
}
