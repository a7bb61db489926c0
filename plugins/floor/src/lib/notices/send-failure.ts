import { MedusaError } from "@medusajs/framework/utils"

/**
 * `refused`: this address will never take it. `temporary`: try again later. `down`: the same, and nothing else gets through
 * either. `unknown`: it was handed over and may have arrived.
 */
export type SendFailure = "refused" | "temporary" | "down" | "unknown"

const MARK = /\[(refused|temporary|down|unknown)\] ([^\n]*)/

/** What a provider throws. Medusa's Notification Module hands on an error's message alone, so the kind stands in it. */
export const sendFailure = (kind: SendFailure, message: string): MedusaError =>
  new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `[${kind}] ${message.replace(/\s+/g, " ").slice(0, 300)}`)

/** The kind and the words of a failed sending. A provider of others says no kind: then it is tried again. */
export function failureOf(error: unknown): { kind: SendFailure; message: string } {
  const text = error instanceof Error ? error.message : String(error)
  const [, kind, message] = MARK.exec(text) ?? []
  return kind
    ? { kind: kind as SendFailure, message: message ?? "" }
    : { kind: "temporary", message: text.slice(0, 300) }
}
