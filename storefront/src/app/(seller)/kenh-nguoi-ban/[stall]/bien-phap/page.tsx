import type { Measure } from "@san-ocop/kit/http/casework"
import type { Metadata } from "next"
import { CaseFiles, FileOutcome } from "@/shared/casework/case-files"
import { AppealFacts } from "@/shared/casework/appeal-facts"
import { CaseForm } from "@/shared/casework/case-form"
import { CASE_TONE, formWords } from "@/shared/casework/case-words"
import { appealMeasure } from "@/features/seller-cases/actions"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, oneParam, type SearchParams } from "@/shared/forms/search-params"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { EmptyState } from "@/shared/ui/empty-state"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("casework")("measures.title") }
}

/** What the department did that concerns this stall, and the way to appeal. */
export default async function MeasuresPage({ params, searchParams }: Props) {
  const t = translator("casework")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const session = await requireStall(slug, stallPath(slug, "/bien-phap"))
  const measures = await stallRead<Measure[]>(session, "/measures")
  const mayWrite = roleMay(session.stall.role, "orders:write")
  return (
    <>
      <PageHeading title={t("measures.title")}>{t("measures.lead")}</PageHeading>
      <StatusLine kind="good">{choiceParam(query, "bao", ["sent"]) && t("measures.sent")}</StatusLine>
      <FileOutcome outcome={oneParam(query, "tep")} />
      {measures.length === 0 && (
        <EmptyState icon="circle-check" title={t("measures.empty")}>
          {t("measures.emptyHelp")}
        </EmptyState>
      )}
      {measures.map((one) => (
        <Card key={one.id} className="grid gap-3">
          <div className="grid gap-1">
            <h2 className="text-xl">{one.title}</h2>
            <p className="flex flex-wrap items-center gap-2">
              <StateTag tone={one.lifted_at ? "plain" : CASE_TONE[one.state === "done" ? "in_force" : one.state]}>
                {t(`state.${one.lifted_at ? "lifted" : one.state === "done" ? "in_force" : one.state}`)}
              </StateTag>
              <span className="text-muted">{t("measures.from", { day: formatDayText(one.effective_on) })}</span>
            </p>
          </div>
          <p className="whitespace-pre-line">{one.words}</p>
          {one.listings.length > 0 && (
            <div>
              <h3 className="font-bold">{t("measures.goods")}</h3>
              <ul className="list-disc pl-5">
                {one.listings.map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            </div>
          )}
          {one.appeal && (
            <AppealFacts appeal={one.appeal}>
              <CaseFiles
                id={`tep-${one.id}`}
                files={one.appeal.files}
                address={stallPath(slug, `/bien-phap/${one.id}/tep`)}
                mayAdd={mayWrite && one.appeal.state === "filed"}
                outcome=""
              />
            </AppealFacts>
          )}
          {one.may_appeal && mayWrite && (
            <details className="border-t border-line pt-2">
              <summary className="flex min-h-11 items-center font-bold text-leaf">{t("appeal.file")}</summary>
              <CaseForm
                id={`appeal-${one.id}`}
                action={appealMeasure}
                hidden={{ stall: slug, measure: one.id }}
                fields={[{ kind: "area", name: "words", label: t("appeal.words") }]}
                words={formWords(t("appeal.submit"))}
              />
            </details>
          )}
        </Card>
      ))}
    </>
  )
}
