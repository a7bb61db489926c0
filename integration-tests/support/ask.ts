import type { Problem } from "@san-ocop/kit/http/problem"
import { call } from "./api"

/** An answer of the shape that the route promises, or a problem. */
export type Told<Body> = { status: number; body: Body & Partial<Problem> }

/** One request to a route whose answer has a known shape. `token` is the whole authorization header. */
export async function ask<Body = unknown>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  { token, body, headers }: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Told<Body>> {
  const answer = await call(method, path, { authorization: token, body, ...(headers && { headers }) })
  return { status: answer.status, body: answer.body as Told<Body>["body"] }
}
