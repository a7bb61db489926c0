import type { LotEvent, LotPage } from "@san-ocop/kit/http/lots"
import type { ReactNode } from "react"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { picturePath } from "@/shared/picture"
import { classNames } from "@/shared/ui/class-names"

type Props = {
  lot: LotPage
  /** What can be done with one event. */
  actions?: (event: LotEvent) => ReactNode
}

function EventFacts({ event }: { event: LotEvent }) {
  const t = translator("lots")
  const confirmed = event.confirmations.map(({ by }) => by).join("; ")
  const parts = event.parts.map(
    ({ name, code, quantity, unit }) => `${name} ${code}${quantity ? ` (${quantity} ${unit})` : ""}`,
  )
  return (
    <>
      <p className="text-base text-muted">
        {formatInstant(event.at)}
        {event.place && ` · ${event.place}`}
      </p>
      {event.note && <p className="whitespace-pre-line">{event.note}</p>}
      {event.party && <p className="text-base">{t("lot.party", { name: event.party })}</p>}
      {event.document && <p className="text-base">{t("lot.document", { number: event.document })}</p>}
      {parts.length > 0 && <p className="text-base">{t("lot.parts", { what: parts.join(", ") })}</p>}
      <p className="text-base">
        {t("lot.by", { name: event.declared_by })}
        {". "}
        {confirmed ? t("lot.confirmed", { name: confirmed }) : t("lot.unconfirmed")}
      </p>
    </>
  )
}

function EventPictures({ event }: { event: LotEvent }) {
  const paths = event.pictures.flatMap((address) => picturePath(address) ?? [])
  if (paths.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-2">
      {paths.map((path) => (
        <li key={path}>
          <a href={path} className="block">
            {/* A small look at a picture of the backend, whose sizes no image service knows. */}
            {/* eslint-disable-next-line @next/next/no-img-element */}
            <img src={path} alt={event.title} width={88} height={88} className="size-22 rounded-small object-cover" />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** All that was declared of a lot in order of time, also what was declared by mistake. */
export function LotHistory({ lot, actions }: Props) {
  const t = translator("lots")
  if (lot.events.length === 0) return <p className="text-muted">{t("lot.noHistory")}</p>
  return (
    <ol className="grid gap-3">
      {lot.events.map((event) => (
        <li
          key={event.id}
          className={classNames(
            "grid gap-1 rounded-card border border-line bg-card p-4",
            event.correction && "border-dashed bg-paper text-muted",
          )}
        >
          <h3 className={classNames("text-lg", event.correction && "line-through")}>{event.title}</h3>
          <EventFacts event={event} />
          <EventPictures event={event} />
          {event.correction && (
            <p className="text-base font-bold">
              {t("lot.corrected", {
                reason: event.correction.reason,
                name: event.correction.by,
                time: formatInstant(event.correction.at),
              })}
            </p>
          )}
          {actions?.(event)}
        </li>
      ))}
    </ol>
  )
}
