import type { AuditList } from "@san-ocop/kit/http/department"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { deskRead, type OfficerSession } from "../department-session/session"
import { auditPath, readAuditFilter } from "./audit-filter"
import { actionWord } from "./audit-words"

const SHOWN = 20

type Props = {
  session: OfficerSession
  /** As the log names it: "listing", "producer", "certificate". */
  type: string
  id: string
}

/** Who did what with one record, newest first, from the log that nobody can change. */
export async function RecordTrail({ session, type, id }: Props) {
  const t = translator("audit")
  const query = { entity_type: type, entity_id: id, limit: SHOWN }
  const { items, count } = await deskRead<AuditList>(session, "/audit", query)
  return (
    <section className="grid gap-2">
      <h3 className="text-lg">{t("trail")}</h3>
      {items.length === 0 && <p className="text-muted">{t("trailEmpty")}</p>}
      <ol className="grid gap-2 border-l-2 border-line pl-4">
        {items.map(({ id: entry, at, actor, action, reason }) => (
          <li key={entry}>
            <span className="font-bold">{actionWord(action)}</span>
            <span className="text-muted">
              {" "}
              · {actor} · <time dateTime={at}>{formatInstant(at)}</time>
            </span>
            {reason && <p className="break-words">{reason}</p>}
          </li>
        ))}
      </ol>
      {count > SHOWN && (
        <Link
          href={auditPath(readAuditFilter({ loai: type, ma: id }))}
          className="text-link inline-flex min-h-11 items-center justify-self-start"
        >
          {t("trailAll")}
        </Link>
      )}
    </section>
  )
}
