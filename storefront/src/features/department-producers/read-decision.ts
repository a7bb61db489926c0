import type { VerificationReason } from "@san-ocop/kit/http/verification"
import type { AtOnce } from "@san-ocop/kit/http/verification-desk"
import { textField } from "@/shared/forms/form-state"
import type { DossierMove } from "./moves"

/** Why a producer is refused or suspended, in the order in which officers choose. "papers_lapsed" is the job's own. */
export const REASON_CODES = [
  "papers_missing",
  "papers_false",
  "not_eligible",
  "duplicate",
  "violation",
  "other",
] as const satisfies readonly VerificationReason[]

/** When a suspension begins, in the order in which officers choose: after its notice, or at once and why. */
export const WHEN = ["notice", "law", "urgent_harm"] as const satisfies readonly ("notice" | AtOnce)[]

type Read = { json: unknown } | { missing: string }

/** What a decision sends, read from its dialog; or the first field that is missing. */
export function readDecision(move: DossierMove, form: FormData): Read {
  const reason = textField(form, "reason")
  switch (move) {
    case "start":
    case "verify":
      return { json: {} }
    case "request_information": {
      const note = textField(form, "note")
      const requirements = form.getAll("requirements").filter((code): code is string => typeof code === "string")
      return note ? { json: { requirements, note } } : { missing: "note" }
    }
    case "reject":
    case "suspend": {
      const reason_code = REASON_CODES.find((code) => code === textField(form, "reason_code"))
      if (!reason_code) return { missing: "reason_code" }
      if (!reason) return { missing: "reason" }
      if (move === "reject") return { json: { reason_code, reason } }
      const when = WHEN.find((one) => one === textField(form, "when"))
      if (!when) return { missing: "when" }
      return { json: { reason_code, reason, ...(when !== "notice" && { at_once: when }) } }
    }
    case "reinstate":
    case "close":
      return reason ? { json: { reason } } : { missing: "reason" }
    case "decide_appeal": {
      const outcome = (["upheld", "dismissed"] as const).find((each) => each === textField(form, "outcome"))
      if (!outcome) return { missing: "outcome" }
      return reason ? { json: { outcome, reason } } : { missing: "reason" }
    }
  }
}
