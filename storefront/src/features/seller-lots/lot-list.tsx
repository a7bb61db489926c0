import { formatDay } from "@san-ocop/kit/day"
import type { SellerLotRow } from "@san-ocop/kit/http/lots"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { LOT_TONE, missingText, quantityText } from "@/shared/lots/lot-words"
import { Icon } from "@/shared/ui/icon"
import { PendingMark } from "@/shared/ui/pending-mark"
import { SampleNote } from "@/shared/ui/sample-note"
import { StateTag } from "@/shared/ui/state-tag"
import { Thumbnail } from "@/shared/ui/thumbnail"
import { lotPath } from "./lot-path"

function LotCard({ slug, lot }: { slug: string; lot: SellerLotRow }) {
  const t = translator("lots")
  return (
    <li className="grid gap-2 rounded-card border border-line bg-card p-4">
      <div className="flex gap-3">
        <Thumbnail picture={lot.picture} />
        <div className="min-w-0 flex-1">
          <h2 className="text-lg">
            <Link href={lotPath(slug, lot.id)} className="inline-flex min-h-11 items-center text-ink">
              {lot.name}
              <PendingMark />
            </Link>
          </h2>
          <p className="text-base">
            <b>{t("list.number", { number: lot.lot_number ?? lot.code })}</b> ·{" "}
            {t("list.made", { day: formatDay(lot.made_on) })}
          </p>
          <p className="flex flex-wrap items-center gap-2 text-base">
            <StateTag tone={LOT_TONE[lot.state]}>{t(`state.${lot.state}`)}</StateTag>
            {quantityText(lot)} · {t("list.steps", { count: lot.event_count })}
          </p>
        </div>
      </div>
      {lot.missing.length > 0 && (
        <p className="rounded-small bg-gold-soft px-3 py-2 text-base">
          {t("list.missing", { what: missingText(lot.missing) })}
        </p>
      )}
      {lot.suspects > 0 && (
        <a
          href={lotPath(slug, lot.id, "/luot-quet")}
          className="inline-flex min-h-11 items-center gap-2 rounded-small bg-gold-soft px-3 py-2 text-base text-ink"
        >
          <Icon name="triangle-alert" />
          {t("list.suspects", { count: lot.suspects })}
        </a>
      )}
      {lot.is_sample && <SampleNote />}
    </li>
  )
}

/** The stall's lots, the latest first. */
export const LotList = ({ slug, lots }: { slug: string; lots: readonly SellerLotRow[] }) => (
  <ul className="grid gap-3">
    {lots.map((lot) => (
      <LotCard key={lot.id} slug={slug} lot={lot} />
    ))}
  </ul>
)
