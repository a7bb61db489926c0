import type { Page } from "@san-ocop/kit/http/problem"
import type { ImportRow } from "@san-ocop/kit/http/recognition"
import type { Metadata } from "next"
import { CertificateReadOnly } from "@/features/department-certificates/certificate-read-only"
import { ImportFileForm } from "@/features/department-certificates/import-file-form"
import { ListKeyboard } from "@/features/department-registers/list-keyboard"
import { provinceColumn } from "@/features/department-registers/province-column"
import { ProvinceFilter } from "@/features/department-registers/province-filter"
import { Register, REGISTER_PAGE } from "@/features/department-registers/register"
import { SheetNote } from "@/features/department-registers/sheet-note"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { pageParam, provinceParam, type SearchParams } from "@/shared/forms/search-params"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { PageHeading } from "@/shared/ui/page-heading"

const PATH = "/chung-nhan/nhap"

export function generateMetadata(): Metadata {
  return { title: translator("recognition")("import.title") }
}

export default async function ImportsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const t = translator("recognition")
  const params = await searchParams
  const [page, province] = [pageParam(params), provinceParam(params)]
  const hrefOf = (number: number) => deskPath(PATH, { tinh: province, trang: number > 1 ? number : null })
  const session = await requireOfficer(hrefOf(page))
  const { items, count } = await deskRead<Page<ImportRow>>(session, "/recognition-imports", {
    province_code: province,
    limit: REGISTER_PAGE,
    offset: (page - 1) * REGISTER_PAGE,
  })
  return (
    <>
      <PageHeading title={t("import.title")} back={{ href: deskPath("/chung-nhan"), label: t("record.back") }}>
        {t("import.lead")}
      </PageHeading>
      <CertificateReadOnly me={session.me} />
      {session.me.may_certify && (
        <div className="grid gap-4 rounded-card border border-line bg-card p-4">
          <p>
            <a href={deskPath("/chung-nhan/nhap/mau")} download className={buttonStyle("secondary")}>
              {t("import.template")}
            </a>
          </p>
          <ImportFileForm words={messages.recognition.import} offline={t("offline")} />
        </div>
      )}
      <h2 className="text-xl">{t("import.earlier")}</h2>
      <ProvinceFilter me={session.me} here={deskPath(PATH)} province={province} />
      <p>
        <a href={deskPath(`${PATH}/xlsx`, { tinh: province })} download className={buttonStyle("secondary")}>
          {t("list.export")}
        </a>
        <SheetNote count={count} />
      </p>
      <Register
        label={t("import.earlier")}
        columns={[
          { key: "name", label: t("import.name") },
          ...provinceColumn(session.me),
          { key: "rows", label: t("import.rows"), number: true },
          { key: "by", label: t("import.by") },
          { key: "at", label: t("import.at") },
          { key: "state", label: t("import.stateTitle") },
        ]}
        rows={items.map((row) => ({
          key: row.id,
          cells: {
            name: (
              <a
                className="text-link inline-flex min-h-11 items-center"
                data-queue-row=""
                href={deskPath(`${PATH}/${row.id}`)}
              >
                {row.file_name}
              </a>
            ),
            province: row.province_name ?? "",
            rows: row.row_count,
            by: row.uploaded_by,
            at: formatInstant(row.uploaded_at),
            state: t(`import.state.${row.state}`),
          },
        }))}
        empty={{ title: t("import.none"), help: t("import.noneHelp") }}
        page={page}
        count={count}
        hrefOf={hrefOf}
      />
      <ListKeyboard words={translator("department")("listKeysNoSearch")} />
    </>
  )
}
