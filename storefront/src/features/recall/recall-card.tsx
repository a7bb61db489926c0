import type { PublicRecall } from "@san-ocop/kit/http/public-recall"
import { formatPhone } from "@san-ocop/kit/phone"
import Link from "next/link"
import { formatDayText, formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { SampleNote } from "@/shared/ui/sample-note"

/** A recall as whoever holds such goods needs it: what to do first, then whom to call, then why and which lots. */
export function RecallCard({ recall }: { recall: PublicRecall }) {
  const t = translator("recall")
  const lots = recall.lots.map(({ code, best_before, first_item, last_item }) => {
    const lot = best_before ? t("public.lotDay", { code, day: formatDayText(best_before) }) : code
    const isWhole = first_item === null || last_item === null
    return { code, text: isWhole ? lot : t("public.range", { lot, first: first_item, last: last_item }) }
  })
  return (
    <>
      <section className="grid gap-3 rounded-card border-2 border-lacquer bg-lacquer-soft p-4" role="alert">
        <p className="font-bold text-lacquer">{t(`hazard.${recall.hazard_class}`)}</p>
        <h2 className="text-xl text-lacquer">{t("public.do")}</h2>
        <p className="whitespace-pre-line text-lg">{recall.advice}</p>
        <a href={`tel:${recall.contact_phone}`} className={`${buttonStyle("danger")} justify-self-start`}>
          {t("public.call", { phone: formatPhone(recall.contact_phone) })}
        </a>
        <p>
          {t("public.giveBack")}{" "}
          <Link href="/tra-cuu-don-hang" className="text-link inline-flex min-h-11 items-center">
            {t("public.openOrder")}
          </Link>
        </p>
      </section>
      {recall.ended_at && <p>{t("public.ended", { time: formatInstant(recall.ended_at) })}</p>}
      {lots.length > 0 && (
        <section className="grid gap-1">
          <h2 className="text-xl">{t("public.lots")}</h2>
          <ul className="grid gap-1">
            {lots.map(({ code, text }) => (
              <li key={code}>
                <a href={`/t/${encodeURIComponent(code)}`} className="text-link inline-flex min-h-11 items-center">
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="grid gap-1">
        <h2 className="text-xl">{t("public.reason")}</h2>
        <p className="whitespace-pre-line">{recall.reason}</p>
        <p className="text-muted">
          {t("public.producer")}: {recall.producer_name}, {recall.province_name}
        </p>
        <p className="text-muted">{t("public.approvedAt", { time: formatInstant(recall.approved_at) })}</p>
      </section>
      {recall.is_sample && <SampleNote />}
    </>
  )
}
