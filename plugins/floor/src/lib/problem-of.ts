import { MoveRefused } from "@san-ocop/kit/state-table"
import type { Problem } from "@san-ocop/kit/http/problem"
import { isRefusal } from "./problem"
import { fieldInCoreError, sentenceFor, translateCoreError } from "./translate-core-error"

/** A problem with the status that it is answered with. */
export type Answer = { status: number; problem: Problem }

/** What may be known about an error: an Error, or the plain data that a workflow step made of one. */
type Clue = {
  name?: unknown
  type?: unknown
  code?: unknown
  message?: unknown
  statusCode?: unknown
  port?: unknown
  hostname?: unknown
  /** Of a host with several addresses, what became of each. */
  errors?: unknown
}

const STATUS: Readonly<Record<Problem["type"], number>> = {
  not_found: 404,
  invalid_data: 400,
  not_allowed: 400,
  unauthorized: 401,
  forbidden: 403,
  duplicate_error: 422,
  unprocessable: 422,
  conflict: 409,
  too_many_requests: 429,
  unavailable: 503,
  unexpected_error: 500,
}

const isType = (type: unknown): type is Problem["type"] => typeof type === "string" && type in STATUS

const answer = (type: Problem["type"], message = sentenceFor(type), code?: string, field?: string): Answer => ({
  status: STATUS[type],
  problem: { type, message, ...(field && { field }), ...(code && { code }) },
})

const unavailable = () => answer("unavailable")

/**
 * PostgreSQL's errors that what was sent can cause, or that it is overloaded or stopping (codes: appendix A of its manual). The rest are
 * mistakes of ours.
 */
const POSTGRES: Readonly<Record<string, () => Answer>> = {
  "23505": () => answer("duplicate_error", undefined, "duplicate"),
  "23503": () => answer("invalid_data", "Thông tin được chọn không còn nữa, vui lòng chọn lại.", "reference_missing"),
  "23502": () => answer("invalid_data", "Vui lòng điền đủ thông tin bắt buộc.", "required"),
  "23514": () => answer("invalid_data", undefined, "constraint"),
  "22001": () => answer("invalid_data", undefined, "too_long"),
  "22003": () => answer("invalid_data", "Con số quá lớn, vui lòng xem lại.", "out_of_range"),
  "22007": () => answer("invalid_data", "Ngày chưa đúng, vui lòng xem lại.", "date_invalid"),
  "22008": () => answer("invalid_data", "Ngày chưa đúng, vui lòng xem lại.", "date_invalid"),
  "22021": () => answer("invalid_data", "Thông tin có ký tự không hợp lệ.", "invalid_characters"),
  "22P02": () => answer("invalid_data", undefined, "malformed"),
  "22P05": () => answer("invalid_data", "Thông tin có ký tự không hợp lệ.", "invalid_characters"),
  "40001": () => answer("conflict"),
  "40P01": () => answer("conflict"),
  "53300": unavailable, // no connection is free
  "57014": unavailable, // a statement took longer than it may
  "57P01": unavailable,
  "57P02": unavailable,
  "57P03": unavailable,
}

// What the pools of pg and of Knex say when no connection came free, could be made in time, or held.
const NO_CONNECTION =
  /^timeout exceeded when trying to connect$|^Connection terminated (?:due to connection timeout|unexpectedly)$|^Knex: Timeout acquiring a connection/

function databaseHost(url = process.env.DATABASE_URL ?? "") {
  const { hostname, port } = URL.canParse(url) ? new URL(url) : { hostname: "", port: "" }
  return { hostname, port: Number(port || 5432) }
}

/** Whether a host refuses connections, or its name is known to nobody (a container that was stopped): that of the database alone. */
function isOfDatabase({ code, port, hostname }: Clue): boolean {
  if (code === "ECONNREFUSED") return port === databaseHost().port
  return (code === "ENOTFOUND" || code === "EAI_AGAIN") && hostname === databaseHost().hostname
}

/**
 * Whether the database, which every answer needs, is away. Another service that refuses connections is to be met where it is asked: that
 * nobody did is a mistake of ours, and asking again will not help.
 */
function isDatabaseAway(clue: Clue): boolean {
  const { message, errors } = clue
  const each = [clue, ...(Array.isArray(errors) ? (errors as Clue[]) : [])]
  return each.some(isOfDatabase) || (typeof message === "string" && NO_CONNECTION.test(message))
}

/** What express and its body parsers refuse, by their status. */
const TRANSPORT: Readonly<Record<number, Answer["problem"]>> = {
  400: { type: "invalid_data", message: "Nội dung gửi lên không đọc được.", code: "malformed" },
  413: { type: "invalid_data", message: "Nội dung gửi lên quá lớn.", code: "too_large" },
  415: { type: "invalid_data", message: "Kiểu nội dung này không nhận được.", code: "unsupported_type" },
}

function transportProblem(status: unknown): Answer | undefined {
  if (typeof status !== "number" || status < 400 || status >= 500) return undefined
  return { status, problem: TRANSPORT[status] ?? answer("invalid_data").problem }
}

function medusaProblem(type: Problem["type"], clue: Clue): Answer {
  const message = typeof clue.message === "string" ? clue.message : ""
  const code = typeof clue.code === "string" ? clue.code : undefined
  return answer(type, translateCoreError(type, message), code, fieldInCoreError(message))
}

const isMoveRefused = (error: unknown): boolean =>
  error instanceof MoveRefused || (error as Clue | null | undefined)?.name === "MoveRefused"

/** Whether an error is of our own kinds, which Medusa's error handler does not know. */
export const isOurs = (error: unknown): boolean => isRefusal(error) || isMoveRefused(error)

/** What to answer for whatever was thrown. Never shows a message that was not written for people. */
export function problemOf(error: unknown): Answer {
  if (isRefusal(error))
    return answer(isType(error.type) ? error.type : "invalid_data", error.message, error.code, error.field)
  if (typeof error !== "object" || error === null) return answer("unexpected_error")
  const clue: Clue = error
  if (isMoveRefused(error)) {
    return answer(
      "not_allowed",
      "Việc này không còn làm được ở trạng thái hiện tại, xin tải lại trang.",
      "move_refused",
    )
  }
  const postgres = typeof clue.code === "string" ? POSTGRES[clue.code] : undefined
  if (postgres) return postgres()
  if (isType(clue.type)) return medusaProblem(clue.type, clue)
  if (isDatabaseAway(clue)) return unavailable()
  return transportProblem(clue.statusCode) ?? answer("unexpected_error")
}
