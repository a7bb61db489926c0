import type { MedusaError } from "@medusajs/framework/utils"
import { sendFailure } from "../../lib/notices/send-failure"

type SmtpError = { message?: string; code?: string; responseCode?: number }

/** A wrong password or sender is ours to mend, not the address's fault: those are tried again. */
const OURS = ["EAUTH", "ENOAUTH", "ETLS"]

/**
 * What a failed sending means. The server's own answer decides (5xx for ever, 4xx for now); without an answer it depends on
 * whether the whole message had been handed over by then.
 */
export function judgeSmtpError(error: unknown, handedOver: boolean): MedusaError {
  const { message = String(error), code, responseCode } = (error ?? {}) as SmtpError
  if (code && OURS.includes(code)) return sendFailure("temporary", message)
  if (responseCode) return sendFailure(responseCode >= 500 ? "refused" : "temporary", message)
  if (code === "EENVELOPE") return sendFailure("refused", message)
  return sendFailure(handedOver ? "unknown" : "temporary", message)
}
