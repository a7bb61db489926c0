import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refuse } from "@san-ocop/floor/lib/problem"

// What slugs, handles, codes and numbers are made of. Anything else names nothing, and is not worth a query.
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/

/** Answers JSON that is already text. It may be kept only by whoever asks again each time, since badges end at midnight. */
export function answerJson(res: MedusaResponse, json: string, timing: string): void {
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.setHeader("Cache-Control", "no-cache")
  res.setHeader("Server-Timing", timing)
  res.end(json)
}

/** "db;dur=1.3": what took how long, in milliseconds, since `from` (of performance.now()). */
export const timing = (name: string, from: number): string => `${name};dur=${(performance.now() - from).toFixed(1)}`

/**
 * A route that answers one document by the key in its path.
 * @param parameter name of the path's parameter
 * @param read answers the document as JSON text, or null
 * @param missing what a person reads when there is none: 404, also for a key of impossible shape
 */
export const keyedRoute =
  (parameter: string, read: (key: string) => Promise<string | null>, missing: string) =>
  async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const key = req.params[parameter] ?? ""
    const started = performance.now()
    const json = KEY.test(key) ? await read(key) : null
    if (json === null) return refuse("not_found", missing, { code: "unknown_key" })
    answerJson(res, json, timing("db", started))
  }

/** A route that answers one document without a key. */
export const plainRoute =
  (read: () => Promise<string | null>) =>
  async (_req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    const started = performance.now()
    answerJson(res, (await read()) ?? "null", timing("db", started))
  }
