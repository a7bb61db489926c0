import type { MedusaError } from "@medusajs/framework/utils"
import { sendFailure } from "../../lib/notices/send-failure"

type SmtpError = { message?: string; code?: string; responseCode?: number }

/** A wrong password is ours to mend, not the address's fault, and stops every other letter as well. */
const OURS = ["EAUTH", "ENOAUTH", "ETLS"]
const NOT_REACHED = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS"]

/**
 * What a failed sending means. The server's own answer decides (5xx for ever, 4xx for now); without an answer it depends on
 * whether the whole message had been handed over by then.
 */
export function judgeSmtpError(error: unknown, handedOver: boolean): MedusaError {
  const { message = String(error), code, responseCode } = (error ?? {}) as SmtpError
  if (code && OURS.includes(code)) return sendFailure("down", message)
  if (responseCode) return sendFailure(responseCode >= 500 ? "refused" : "temporary", message)
  if (code === "EENVELOPE") return sendFailure("refused", message)
  if (handedOver) return sendFailure("unknown", message)
  return sendFailure(code && NOT_REACHED.includes(code) ? "down" : "temporary", message)
}
