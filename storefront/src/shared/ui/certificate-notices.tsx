import type { CertificateNotice } from "@san-ocop/kit/http/catalog"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { StateTag } from "./state-tag"

/** One decision as the public reads it: what, by which paper, on what ground, in the department's words. */
export function CertificateNoticeText({ notice }: { notice: CertificateNotice }) {
  const t = translator("recognition")
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-center gap-2">
        <StateTag tone={notice.kind === "restored" ? "good" : "stopped"}>{t(`notice.${notice.kind}`)}</StateTag>
        <span>{t("notice.line", { number: notice.decision_number, day: formatDayText(notice.decided_on) })}</span>
      </p>
      {notice.ground && <p>{t("notices.ground", { ground: t(`ground.${notice.ground}`) })}</p>}
      {notice.note && <p className="whitespace-pre-line">{notice.note}</p>}
    </div>
  )
}

/** Decisions on one certificate, newest first. */
export const CertificateNotices = ({ notices }: { notices: readonly CertificateNotice[] }) => (
  <ul className="grid gap-3">
    {notices.map((notice) => (
      <li key={`${notice.kind}-${notice.decision_number}-${notice.decided_on}`} className="border-l-4 border-line pl-3">
        <CertificateNoticeText notice={notice} />
      </li>
    ))}
  </ul>
)
