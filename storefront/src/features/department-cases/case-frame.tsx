import type { CaseKind, CaseRow, CaseState } from "@san-ocop/kit/http/casework"
import type { ReactNode } from "react"
import { CASE_TONE } from "@/shared/casework/case-words"
import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"
import { RecordTrail } from "../department-audit/record-trail"
import type { OfficerSession } from "../department-session/session"
import { casePath, casesPath } from "./case-filter"

type Props = {
  session: OfficerSession
  id: string
  kind: Exclude<CaseKind, "appeal">
  title: string
  state: CaseState
  next: string | null
  /** Why this officer does not decide what waits here, and who does. */
  barred?: string | null
  params: SearchParams
  children: ReactNode
}

/** The frame of a case's page: the way back, how it stands, what has just happened, the way on, and who did what. */
export function CaseFrame({ session, id, kind, title, state, next, barred, params, children }: Props) {
  const t = translator("casework")
  const news = choiceParam(params, "bao", ["done", "last", "moved"])
  const page: CaseRow["page"]["kind"] = kind
  return (
    <>
      <PageHeading
        title={title}
        back={{ href: casesPath({ kind, show: "open", q: "", province: null, page: 1 }), label: t("desk.back") }}
      >
        <p className="flex flex-wrap items-center gap-2">
          <StateTag tone={CASE_TONE[state]}>{t(`state.${state}`)}</StateTag>
          {t(`kind.${kind}`)}
        </p>
      </PageHeading>
      <StatusLine kind="good">
        {news === "done" ? t("desk.done") : news === "last" ? t("desk.doneLast") : null}
      </StatusLine>
      <StatusLine kind="plain">{news === "moved" ? t("desk.moved") : null}</StatusLine>
      <StatusLine kind="plain">{barred}</StatusLine>
      {children}
      {next && (
        <ButtonLink href={casePath({ kind: page, id: next })} kind="secondary" className="justify-self-start">
          {t("desk.next")}
        </ButtonLink>
      )}
      <RecordTrail session={session} type={kind} id={id} />
    </>
  )
}
