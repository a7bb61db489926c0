import "server-only"
import type { ChecklistItem } from "@san-ocop/kit/http/verification"
import { holds } from "@san-ocop/kit/requirement-standing"
import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import type { DialogField } from "@/shared/ui/dialog-fields"
import type { DossierMove } from "./moves"
import { REASON_CODES, WHEN } from "./read-decision"

export type DecisionDialog = { label: string; lead: string; fields: DialogField[]; danger?: boolean }

const isOpen = ({ mandatory, standing }: ChecklistItem): boolean =>
  mandatory && !holds(standing) && standing !== "waiting"

/** What each decision asks for, and what follows from it. Two need no dialog. */
export function decisionDialog(
  move: DossierMove,
  { checklist, appeal, suspension }: VerificationDossier,
): DecisionDialog | null {
  const t = translator("verificationDesk")
  const words: DialogField = { kind: "words", name: "reason", label: t("decide.reason"), hint: t("decide.reasonHint") }
  const codes: DialogField = {
    kind: "radios",
    name: "reason_code",
    label: t("decide.reasonCode"),
    options: REASON_CODES.map((code) => ({ value: code, label: t(`decide.codes.${code}`) })),
  }
  switch (move) {
    case "start":
    case "verify":
      return null
    case "request_information":
      return {
        label: t("decide.request"),
        lead: t("decide.requestLead"),
        fields: [
          {
            kind: "checks",
            name: "requirements",
            label: t("decide.requestWhich"),
            options: checklist.map(({ code, title }) => ({ value: code, label: title })),
            chosen: checklist.filter(isOpen).map(({ code }) => code),
          },
          { kind: "words", name: "note", label: t("decide.requestNote"), hint: t("decide.requestNoteHint") },
        ],
      }
    case "reject":
      return { label: t("decide.reject"), lead: t("decide.rejectLead"), fields: [codes, words], danger: true }
    case "suspend":
      return {
        label: t("decide.suspend"),
        lead: t("decide.suspendLead"),
        fields: [
          codes,
          {
            kind: "radios",
            name: "when",
            label: t("decide.when"),
            // What was announced is not announced again; it may be hastened.
            options: WHEN.filter((when) => when !== "notice" || !suspension).map((value) => ({
              value,
              label: t(`decide.whens.${value}`),
            })),
          },
          words,
        ],
        danger: true,
      }
    case "reinstate":
      return suspension
        ? { label: t("decide.withdraw"), lead: t("decide.withdrawLead"), fields: [words] }
        : { label: t("decide.reinstate"), lead: t("decide.reinstateLead"), fields: [words] }
    case "close":
      return { label: t("decide.close"), lead: t("decide.closeLead"), fields: [words], danger: true }
    case "decide_appeal":
      return {
        label: t("decide.appeal"),
        lead: appeal ? t("decide.appealLead", { time: formatInstant(appeal.filed_at) }) : "",
        fields: [
          {
            kind: "radios",
            name: "outcome",
            label: t("decide.appealOutcome"),
            options: [
              { value: "upheld", label: t("decide.upheld") },
              { value: "dismissed", label: t("decide.dismissed") },
            ],
          },
          words,
        ],
      }
  }
}
