import type { ChecklistItem, Registration, RegistrationRow } from "@san-ocop/kit/http/verification"
import Link from "next/link"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import type { StallSession } from "../seller-session/session"
import { readRegistration, readRegistrations } from "./registration"
import { sortChecklist } from "./sort-checklist"
import { registrationPath } from "./steps"

function sentenceOf({ standing, title, ends_on, off_sale_after }: ChecklistItem): string {
  const t = translator("verification")
  if (standing === "lapsed") return t("warning.lapsed", { title })
  if (standing === "in_grace" && off_sale_after) {
    return t("warning.in_grace", { title, day: formatDayText(off_sale_after) })
  }
  if (standing === "expiring" && ends_on) return t("warning.expiring", { title, day: formatDayText(ends_on) })
  return t("warning.missing", { title })
}

/** What a seller must know about his papers today, the most pressing first; nothing while all is in order. */
function warningsOf({ state, checklist }: Registration): string[] {
  const t = translator("verification")
  const [first, ...others] = sortChecklist(checklist).toDo
  return [
    ...(state === "needs_information" ? [t("warning.needs_information")] : []),
    ...(first ? [sentenceOf(first)] : []),
    ...(others.length > 0 ? [t("warning.more", { count: others.length })] : []),
  ]
}

/** The registration of the producer whose stall this is, as its list shows it. */
async function rowOf(session: StallSession): Promise<RegistrationRow | undefined> {
  const { registrations } = await readRegistrations(session)
  return registrations.find(({ stall }) => stall?.slug === session.stall.slug)
}

/** True when there is something to do about the papers of the stall. */
export async function hasPapersToDo(session: StallSession): Promise<boolean> {
  const row = await rowOf(session)
  return row !== undefined && (row.to_do > 0 || row.state === "suspended")
}

/** Warns on the home of a stall when its producer is asked something, or has papers that end. */
export async function PapersWarning({ session }: { session: StallSession }) {
  const row = await rowOf(session)
  const registration =
    row && (row.to_do > 0 || row.state !== "verified") ? await readRegistration(session, row.id) : null
  const warnings = registration ? warningsOf(registration) : []
  if (!row || warnings.length === 0) return null
  return (
    <Link
      href={registrationPath(row.id)}
      className="flex min-h-16 items-center gap-3 rounded-card border border-gold bg-gold-soft px-4 py-3 text-ink no-underline hover:border-leaf"
    >
      <Icon name="triangle-alert" />
      <span className="grid flex-1 gap-1">
        {warnings.map((warning) => (
          <span key={warning}>{warning}</span>
        ))}
      </span>
      <Icon name="chevron-right" />
      <PendingMark />
    </Link>
  )
}
