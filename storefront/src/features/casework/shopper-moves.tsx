import type { Complaint } from "@san-ocop/kit/http/casework"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { appealComplaint, escalateComplaint, resolveComplaint, writeMessage } from "./shopper-actions"

const FORMS = [
  {
    move: "message",
    action: writeMessage,
    title: "complaint.message",
    words: "complaint.message",
    submit: "complaint.send",
  },
  {
    move: "escalate",
    action: escalateComplaint,
    title: "complaint.escalate",
    words: "complaint.escalateWords",
    submit: "complaint.escalate",
  },
  { move: "appeal", action: appealComplaint, title: "appeal.file", words: "appeal.words", submit: "appeal.submit" },
] as const

/** What the shopper may do now: each behind its own line, so that a phone shows them at a glance. */
export function ShopperMoves({ complaint: { code, moves } }: { complaint: Complaint }) {
  const t = translator("casework")
  const shown = FORMS.filter(({ move }) => moves.includes(move))
  return (
    <div className="grid gap-3">
      {moves.includes("resolve") && (
        <ActionForm
          action={resolveComplaint}
          hidden={{ code, words: "" }}
          label={t("complaint.resolve")}
          pendingLabel={t("complaint.resolving")}
          offline={translator("common")("problem.unreachable")}
        />
      )}
      {shown.map(({ move, action, title, words, submit }) => (
        <details key={move} className="rounded-card border border-line bg-card px-4">
          <summary className="flex min-h-12 items-center font-bold text-leaf">{t(title)}</summary>
          <div className="pb-4">
            <CaseForm
              id={move}
              action={action}
              hidden={{ code }}
              fields={[{ kind: "area", name: "words", label: t(words) }]}
              words={formWords(t(submit))}
            />
          </div>
        </details>
      ))}
    </div>
  )
}
