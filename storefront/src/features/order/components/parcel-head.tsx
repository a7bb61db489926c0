import type { GiftParcel, StallOrder } from "@san-ocop/kit/http/checkout"
import Link from "next/link"
import { placeText } from "@/features/catalog/components/place-text"
import { translator } from "@/shared/i18n/translator"
import { type PaidBy, Timeline } from "./timeline"

type Props = {
  parcel: StallOrder | GiftParcel
  /** Left out where there is but one to be told of. */
  position?: { n: number; count: number }
  paidBy: PaidBy
}

/** A parcel: who sends it, what happens next in one sentence, and its journey. */
export function ParcelHead({ parcel, position, paidBy }: Props) {
  const t = translator("order")
  const { stall, place, carrier, tracking_code } = parcel
  return (
    <>
      <div>
        {position && position.count > 1 && <p className="text-sm text-muted">{t("parcel", position)}</p>}
        <h2 className="text-lg">
          <Link
            href={`/gian-hang/${stall.slug}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-ink underline-offset-4 hover:underline"
          >
            {stall.name}
          </Link>
        </h2>
        <p className="text-sm text-muted">{t("from", { place: placeText(place) })}</p>
      </div>
      {parcel.next && (
        <p className="rounded-small bg-leaf-soft px-3 py-2">
          <b>{t("next")}:</b> {parcel.next}
        </p>
      )}
      <Timeline entries={parcel.timeline} paidBy={paidBy} />
      {carrier && (
        <p>
          {t("carrier")}: <b>{carrier}</b>
          {tracking_code && (
            <>
              {" "}
              · {t("tracking")}: <b className="break-all">{tracking_code}</b>
            </>
          )}
        </p>
      )}
    </>
  )
}
