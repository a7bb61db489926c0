import { formatDay } from "@san-ocop/kit/day"
import type { Registration } from "@san-ocop/kit/http/verification"
import Link from "next/link"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { own, paperPath } from "./steps"

const TITLES = { rejected: "rejectedWhy", suspended: "suspendedWhy", closed: "closedWhy" } as const

/** What the department asked, or why it refused, suspended or closed: in its own words. Nothing where it said nothing. */
export function WhatTheySaid({ registration }: { registration: Registration }) {
  const t = translator("verification")
  const { id, state, request, decision, checklist, suspension } = registration
  const box = "grid gap-2 rounded-card border border-gold bg-gold-soft px-4 py-3"
  if (suspension && state !== "suspended") {
    return (
      <section className={box}>
        <h2 className="text-xl">{t("status.suspensionOn", { day: formatDay(suspension.on) })}</h2>
        <p className="font-bold">{t(`status.reason.${suspension.reason_code}`)}</p>
        <p className="whitespace-pre-line">{suspension.reason}</p>
        <p>{t("status.suspensionHelp")}</p>
      </section>
    )
  }
  if (request && state === "needs_information") {
    const asked = checklist.filter(({ code }) => request.requirements.includes(code))
    return (
      <section className={box}>
        <h2 className="text-xl">{t("status.request")}</h2>
        {request.note && <p className="whitespace-pre-line">{request.note}</p>}
        {asked.length > 0 && (
          <ul className="grid">
            {asked.map(({ code, title }) => (
              <li key={code}>
                <Link href={paperPath(own(id), code)} className="text-link inline-flex min-h-11 items-center">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <p className="text-base text-muted">{t("status.askedAt", { time: formatInstant(request.asked_at) })}</p>
      </section>
    )
  }
  const title = state === "rejected" || state === "suspended" || state === "closed" ? TITLES[state] : null
  if (!decision || !title || decision.state !== state) return null
  return (
    <section className={box}>
      <h2 className="text-xl">{t(`status.${title}`)}</h2>
      {decision.reason_code && <p className="font-bold">{t(`status.reason.${decision.reason_code}`)}</p>}
      {decision.reason && <p className="whitespace-pre-line">{decision.reason}</p>}
      <p className="text-base text-muted">{formatInstant(decision.decided_at)}</p>
    </section>
  )
}
