import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { refuse } from "./problem"
import { vietnameseIssue } from "./vietnamese-issue"

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void

// PostgreSQL cannot store it and no person can type it.
const NUL = "\u0000"

const holdsNul = (value: unknown): boolean => JSON.stringify(value)?.includes("\\u0000") ?? false

function pathOf(issue: z.core.$ZodIssue): string | undefined {
  const keys = issue.code === "unrecognized_keys" ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
  return keys.length > 0 ? keys.map(String).join(".") : undefined
}

/**
 * Reads a value by a schema.
 * @throws Refusal invalid_data with a Vietnamese message and the path of the first wrong field
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  if (typeof value === "string" ? value.includes(NUL) : holdsNul(value)) {
    refuse("invalid_data", "Thông tin có ký tự không hợp lệ.", { code: "invalid_characters" })
  }
  const result = schema.safeParse(value, { error: vietnameseIssue })
  if (result.success) return result.data
  const issue = result.error.issues[0]
  return refuse("invalid_data", issue?.message ?? "Thông tin chưa đúng.", {
    code: issue?.code ?? "invalid",
    field: issue && pathOf(issue),
  })
}

/** Reads the request's body into `req.validatedBody`. Give it a `.strict()` object: unknown fields are refused. */
export const parseBody =
  <S extends z.ZodType>(schema: S): Middleware =>
  (req, _res, next) => {
    req.validatedBody = parse(schema, req.body ?? {})
    next()
  }

/** Reads the request's query into `req.validatedQuery`. Values arrive as text: use `z.coerce`. */
export const parseQuery =
  <S extends z.ZodObject>(schema: S): Middleware =>
  (req, _res, next) => {
    req.validatedQuery = parse(schema, req.query) as typeof req.validatedQuery
    next()
  }

/** The part of every list's query that says which page. Spread it in: `z.object({ ...paging, q: … }).strict()`. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
}
