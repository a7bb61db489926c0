import type { DecisionRecord } from "@san-ocop/kit/http/recognition"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"
import { decisionDay } from "./decision-day"
import { DecisionPaper } from "./decision-paper"
import { FactList } from "../department-registers/fact-list"

/** The files that name a decision, or by whom it came on file without one. */
function Sources({ decision }: { decision: DecisionRecord }) {
  const t = translator("recognition")
  if (decision.imports.length === 0) return t(decision.is_sample ? "decision.sample" : "decision.byHand")
  return (
    <ul className="grid gap-1">
      {decision.imports.map(({ id, file_name, uploaded_by, uploaded_at }) => (
        <li key={id}>
          <a className="text-link" href={deskPath(`/chung-nhan/nhap/${id}`)}>
            {t("decision.fromFile", { name: file_name, who: uploaded_by, time: formatInstant(uploaded_at) })}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** What the department holds of a recognition decision. */
export function DecisionFacts({ decision, mayCertify }: { decision: DecisionRecord; mayCertify: boolean }) {
  const t = translator("recognition")
  const facts = [
    [t("decisions.number"), decision.number],
    [t("decisions.day"), decisionDay(decision)],
    [t("decisions.issuer"), `${decision.issuer_name} (${t(`level.${decision.issuer_level}`)})`],
    [t("decision.from"), <Sources key="from" decision={decision} />],
    [t("decisions.file"), <DecisionPaper key="file" row={decision} mayCertify={mayCertify} />],
  ] as const
  return <FactList facts={facts} />
}
