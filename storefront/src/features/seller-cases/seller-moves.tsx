import type { Complaint } from "@san-ocop/kit/http/casework"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { answerComplaint, appealComplaint, writeToShopper } from "./actions"

const FORMS = [
  { move: "answer", action: answerComplaint, title: "complaint.answer", hint: "complaint.answerHint" },
  { move: "message", action: writeToShopper, title: "complaint.message", hint: null },
  { move: "appeal", action: appealComplaint, title: "appeal.file", hint: null },
] as const

/** What the stall may do with a complaint now. Before its answer that is the one thing asked for. */
export function SellerMoves({ stall, complaint }: { stall: string; complaint: Complaint }) {
  const t = translator("casework")
  const answers = complaint.moves.includes("answer")
  const shown = FORMS.filter(({ move }) => complaint.moves.includes(move) && !(answers && move === "message"))
  return (
    <>
      {shown.map(({ move, action, title, hint }) => (
        <Card key={move}>
          <CaseForm
            id={move}
            action={action}
            hidden={{ stall, complaint: complaint.id }}
            fields={[{ kind: "area", name: "words", label: t(title), ...(hint ? { hint: t(hint) } : {}) }]}
            words={formWords(t("complaint.send"))}
          />
        </Card>
      ))}
    </>
  )
}
