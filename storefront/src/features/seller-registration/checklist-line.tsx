import type { ChecklistItem, Registration } from "@san-ocop/kit/http/verification"
import Link from "next/link"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { handOf, mayOpenStep, paperPath, stepPath } from "./steps"
import { STANDING_TONE } from "@/shared/ui/paper-tone"

/** What the dates of a paper mean, in one sentence; null where there is nothing to say. */
function datesOf({ standing, ends_on, off_sale_after, mandatory }: ChecklistItem): string | null {
  const t = translator("verification")
  if (!ends_on) return null
  const day = formatDayText(ends_on)
  if (standing === "lapsed")
    return mandatory ? `${t("status.endedOn", { day })}. ${t("status.offSale")}` : t("status.endedOn", { day })
  if (standing === "in_grace" || standing === "expiring") {
    const ends = t(standing === "expiring" ? "status.endsOn" : "status.endedOn", { day })
    return off_sale_after ? `${ends}. ${t("status.offSaleAfter", { day: formatDayText(off_sale_after) })}` : ends
  }
  return t("documents.until", { day })
}

/** Where a line is met: papers on a page of their own, the rest in its step while it may be written. */
function placeOf(registration: Registration, { step, code }: ChecklistItem): string | null {
  if (step === "documents") return paperPath(handOf(registration), code)
  return mayOpenStep(registration, step) ? stepPath(handOf(registration), step) : null
}

const LINE = "flex min-h-16 items-center gap-3 rounded-card border border-line bg-card px-4 py-3 text-ink"

/** One line of the checklist, which leads to where it is met. */
function ChecklistLine({ registration, item }: { registration: Registration; item: ChecklistItem }) {
  const t = translator("verification")
  const dates = datesOf(item)
  const place = placeOf(registration, item)
  const inside = (
    <span className="grid flex-1 gap-1">
      <span className="font-bold">{item.title}</span>
      <span className="flex flex-wrap items-center gap-2">
        <StateTag tone={STANDING_TONE[item.standing]}>{t(`standing.${item.standing}`)}</StateTag>
        <span className="text-base text-muted">{t(item.mandatory ? "documents.mandatory" : "documents.optional")}</span>
        {item.for_correction && <StateTag tone="waiting">{t("documents.forCorrection")}</StateTag>}
        {item.requested && <StateTag tone="stopped">{t("documents.requested")}</StateTag>}
      </span>
      {dates && <span className="text-base">{dates}</span>}
    </span>
  )
  if (!place) return <li className={LINE}>{inside}</li>
  return (
    <li>
      <Link href={place} className={`${LINE} no-underline hover:border-leaf`}>
        {inside}
        <Icon name="chevron-right" />
        <PendingMark />
      </Link>
    </li>
  )
}

type Props = { title?: string; registration: Registration; items: readonly ChecklistItem[] }

/** Lines under one heading; nothing without lines. */
export function ChecklistSection({ title, registration, items }: Props) {
  if (items.length === 0) return null
  return (
    <section className="grid gap-3">
      {title && <h2 className="text-xl">{title}</h2>}
      <ul className="grid gap-3">
        {items.map((item) => (
          <ChecklistLine key={item.code} registration={registration} item={item} />
        ))}
      </ul>
    </section>
  )
}
