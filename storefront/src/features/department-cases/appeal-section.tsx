import type { Appeal, CaseRow } from "@san-ocop/kit/http/casework"
import { CaseFiles } from "@/shared/casework/case-files"
import { AppealFacts } from "@/shared/casework/appeal-facts"
import { CaseForm, type CaseField } from "@/shared/casework/case-form"
import { formWords, optionsOf } from "@/shared/casework/case-words"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"
import { decideAppeal } from "./actions"

type Props = { appeal: Appeal | null; page: CaseRow["page"]; mayDecide: boolean; barred: string | null }

/** An appeal on the page of the case that it is about, with the form for an officer who had no hand in the decision. */
export function AppealSection({ appeal, page, mayDecide, barred }: Props) {
  const t = translator("casework")
  if (!appeal) return null
  const { upheld, overturned } = messages.casework.appeal.state
  const outcome: CaseField = {
    kind: "choice",
    name: "outcome",
    label: t("appeal.newOutcome"),
    options: optionsOf(messages.casework.complaintOutcome),
  }
  return (
    <AppealFacts appeal={appeal}>
      {appeal.files.length > 0 && (
        <CaseFiles
          id={`tep-${appeal.id}`}
          files={appeal.files}
          address={deskPath(`/vu-viec/khieu-nai-quyet-dinh/${appeal.id}/tep`)}
          mayAdd={false}
          outcome=""
        />
      )}
      {appeal.state === "filed" && !mayDecide && <p className="text-muted">{barred ?? t("appeal.other")}</p>}
      {mayDecide && (
        <CaseForm
          id="appeal"
          action={decideAppeal}
          hidden={{ kind: page.kind, id: page.id, appeal: appeal.id }}
          fields={[
            { kind: "choice", name: "state", label: t("appeal.result"), options: optionsOf({ upheld, overturned }) },
            ...(page.kind === "complaint" ? [outcome] : []),
            { kind: "area", name: "words", label: t("appeal.decideWords") },
          ]}
          words={formWords(t("appeal.save"))}
        />
      )}
    </AppealFacts>
  )
}
