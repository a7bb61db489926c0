import type { RecalledLot } from "@san-ocop/kit/http/recall"
import { formatDayText } from "@/shared/format-time"
import { quantityText } from "@/shared/lots/lot-words"
import { translator } from "@/shared/i18n/translator"
import { rangeText } from "./recall-words"

/** The lots of a recall: what was named, and what its goods went into. */
export function RecalledLots({ lots }: { lots: readonly RecalledLot[] }) {
  const t = translator("recall")
  return (
    <ul className="divide-y divide-line">
      {lots.map((lot) => (
        <li key={lot.id} className="grid gap-0.5 py-2">
          <span className="flex flex-wrap items-center gap-x-2 font-bold">
            <a
              href={`/t/${encodeURIComponent(lot.code)}`}
              className="text-link inline-flex min-h-11 items-center break-all"
            >
              {lot.code}
            </a>
            <span>{lot.name}</span>
          </span>
          <span className="text-sm text-muted">
            {[
              lot.from_code === null ? t("one.named") : t("one.from", { code: lot.from_code }),
              quantityText(lot),
              lot.best_before && formatDayText(lot.best_before),
              rangeText(lot),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  )
}
