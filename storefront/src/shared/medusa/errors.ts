import type { Problem } from "@san-ocop/kit/http/problem"

/** The backend refused: 4xx, or 5xx with a message. `problem.message` is Vietnamese, for people. */
export class BackendProblem extends Error {
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(`${String(status)} ${problem.type}${problem.code ? ` ${problem.code}` : ""}`)
    this.name = "BackendProblem"
    this.status = status
    this.problem = problem
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

/** Reads the body of a refused request; whatever it is, the result is a complete Problem. */
export function readProblem(status: number, body: unknown, fallback: string): Problem {
  const record = isRecord(body) ? body : {}
  return {
    type: record["type"] === "unprocessable" ? "unprocessable" : (TYPE_OF_STATUS[status] ?? "unexpected_error"),
    // Words of a 5xx are for the log, not for people.
    message: (status < 500 && textOf(record["message"])) || fallback,
    field: textOf(record["field"]),
    code: textOf(record["code"]),
  }
}
