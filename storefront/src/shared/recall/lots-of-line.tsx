import type { ParcelLot } from "@san-ocop/kit/http/checkout"
import { formatDayText } from "@/shared/format-time"
import { withQuery } from "@/shared/medusa/query"
import { translator } from "@/shared/i18n/translator"

/** `order`: the code of the shopper's order, by which the page of the lot knows that it is his; null for the stall. */
type Props = { lots: readonly ParcelLot[]; order: string | null }

/** From which lots a line was packed, each with its history; one that is recalled says so in red. */
export function LotsOfLine({ lots, order }: Props) {
  const t = translator("recall")
  return lots.map(({ code, best_before, is_recalled }) => (
    <div key={code}>
      <a
        href={withQuery(`/t/${encodeURIComponent(code)}`, { don: order })}
        className="text-link inline-flex min-h-11 items-center"
      >
        {order === null
          ? code
          : best_before
            ? t("yourLotDay", { code, day: formatDayText(best_before) })
            : t("yourLot", { code })}
      </a>
      {is_recalled && (
        <p role="alert" className="font-bold text-lacquer">
          {t("yourLotRecalled")}
        </p>
      )}
    </div>
  ))
}
