import type { VerificationDossier } from "@san-ocop/kit/http/verification-desk"
import Link from "next/link"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { deskPath } from "../department-session/desk-path"
import { dossierPath, type ProducerFilter, producersPath } from "./producer-filter"
import { VERIFICATION_TONE } from "./tones"

const LINK = "text-link inline-flex min-h-11 items-center gap-1"

/** Who this is, how the registration stands, and the ways to the list, to paper and to the next one. */
export function DossierHeading({ dossier, filter }: { dossier: VerificationDossier; filter: ProducerFilter }) {
  const t = translator("verificationDesk")
  const { producer_id, state, waiting_since, reviewer_name, verified_on, next_id, slug } = dossier
  const facts = [
    messages.verification.kind[dossier.kind],
    dossier.commune_name ?? dossier.province_name,
    waiting_since && t("dossier.since", { time: formatInstant(waiting_since) }),
    reviewer_name && t("dossier.reviewer", { name: reviewer_name }),
    verified_on && t("dossier.verifiedOn", { day: formatDayText(verified_on) }),
  ].filter(Boolean)
  return (
    <header className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <Link id="phim-close" href={producersPath(filter)} className={LINK}>
          <Icon name="chevron-left" />
          {t("dossier.back")}
          <PendingMark />
        </Link>
        {next_id && next_id !== producer_id && (
          <Link href={dossierPath(next_id, filter)} prefetch={false} className={LINK}>
            {t("dossier.next")}
            <Icon name="chevron-right" />
            <PendingMark />
          </Link>
        )}
      </div>
      <h1 className="text-2xl">{dossier.producer_name}</h1>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-muted">
        <StateTag tone={VERIFICATION_TONE[state]}>{t(`list.state.${state}`)}</StateTag>
        <span>{facts.join(" · ")}</span>
      </p>
      <p className="flex flex-wrap gap-x-6">
        {verified_on && (
          <a href={`/chu-the/${encodeURIComponent(slug)}`} target="_blank" rel="noopener" className={LINK}>
            {t("dossier.publicPage")}
            <Icon name="external-link" size={16} />
          </a>
        )}
        <a href={deskPath(`/chu-the/${encodeURIComponent(producer_id)}/phieu`)} className={LINK}>
          {t("dossier.print")}
        </a>
      </p>
    </header>
  )
}
