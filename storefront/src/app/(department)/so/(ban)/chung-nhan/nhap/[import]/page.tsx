import type { ImportPage } from "@san-ocop/kit/http/recognition"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { RecordTrail } from "@/features/department-audit/record-trail"
import { CertificateReadOnly } from "@/features/department-certificates/certificate-read-only"
import { commitImport } from "@/features/department-certificates/import-actions"
import { importLineCells } from "@/features/department-certificates/import-line-cells"
import { UndoImportForm } from "@/features/department-certificates/undo-import-form"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { choiceParam, oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { orNull } from "@/shared/medusa/backend"
import { ActionForm } from "@/shared/ui/action-form"
import { ChipRow } from "@/shared/ui/chip-row"
import { PageHeading } from "@/shared/ui/page-heading"
import { StatusLine } from "@/shared/ui/status-line"

type Props = { params: Promise<{ import: string }>; searchParams: Promise<SearchParams> }
const LIST = "/chung-nhan/nhap"
const DONE = ["imported", "undone", "same"] as const

export function generateMetadata(): Metadata {
  return { title: translator("recognition")("import.title") }
}

export default async function ImportedFilePage({ params, searchParams }: Props) {
  const t = translator("recognition")
  const { import: id } = await params
  const query = await searchParams
  const only = oneParam(query, "dong") === "loi" ? "loi" : null
  const page = pageParam(query)
  const path = (change: { dong?: string | null; trang?: number | null }) =>
    deskPath(`${LIST}/${id}`, { dong: only, ...change })
  const session = await requireOfficer(path({ trang: page > 1 ? page : null }))
  const asked = { only: only && "problems", limit: REGISTER_PAGE, offset: (page - 1) * REGISTER_PAGE }
  const route = `/recognition-imports/${encodeURIComponent(id)}`
  const file = (await orNull(deskRead<ImportPage>(session, route, asked))) ?? notFound()
  const { state, row_count, problem_count, skipped_count, decision_count, lines, moves } = file
  const done = choiceParam(query, "bao", DONE)
  const fresh = row_count - skipped_count - problem_count
  const hidden = { import: id, page: page > 1 ? String(page) : "", only: only ?? "" }
  return (
    <>
      <PageHeading title={file.file_name} back={{ href: deskPath(LIST), label: t("import.back") }}>
        {t(`import.state.${state}`)} · {file.uploaded_by}, {formatInstant(file.uploaded_at)}
      </PageHeading>
      <CertificateReadOnly me={session.me} />
      <StatusLine kind="good">{done && t(`done.${done}`, { count: fresh })}</StatusLine>
      <p>
        {t("import.summary", { rows: row_count, problems: problem_count, skipped: skipped_count })}
        {file.committed_at && ` ${t("import.committedAt", { time: formatInstant(file.committed_at) })}`}
        {file.undone_at && ` ${t("import.undoneAt", { time: formatInstant(file.undone_at) })}`}
      </p>
      {decision_count > 0 && (
        <p>
          <a
            className="text-link inline-flex min-h-11 items-center"
            href={deskPath("/chung-nhan/quyet-dinh", { tep: id })}
          >
            {t("import.decisions", { count: decision_count })}
          </a>
        </p>
      )}
      {state === "checked" && problem_count > 0 && <StatusLine kind="plain">{t("import.fix")}</StatusLine>}
      {moves.includes("commit") && (
        <ActionForm
          action={commitImport}
          hidden={{ import: id }}
          label={t("import.commit", { count: fresh })}
          pendingLabel={t("import.committing")}
          offline={t("offline")}
        />
      )}
      {moves.includes("undo") && <UndoImportForm id={id} words={messages.recognition.import} offline={t("offline")} />}
      {state === "checked" && (
        <ChipRow
          label={t("import.filter")}
          chips={[
            { href: path({ dong: null }), label: t("import.all"), selected: only === null, count: row_count },
            { href: path({ dong: "loi" }), label: t("import.problems"), selected: only !== null, count: problem_count },
          ]}
        />
      )}
      <Register
        label={file.file_name}
        columns={[
          { key: "row", label: t("import.row") },
          { key: "what", label: t("import.what") },
          { key: "outcome", label: t("import.outcomeTitle") },
        ]}
        rows={lines.items.map((line) => ({
          key: String(line.row),
          cells: importLineCells({ line, state, hidden, mayChoose: session.me.may_certify && state === "checked" }),
        }))}
        empty={{ title: t("import.noProblems"), help: t("import.noProblemsHelp") }}
        page={page}
        count={lines.count}
        hrefOf={(number) => path({ trang: number > 1 ? number : null })}
      />
      <RecordTrail session={session} type="recognition_import" id={id} />
    </>
  )
}
