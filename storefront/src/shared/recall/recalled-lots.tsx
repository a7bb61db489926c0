import type { RecalledLot } from "@san-ocop/kit/http/recall"
import { formatDayText } from "@/shared/format-time"
import { quantityText } from "@/shared/lots/lot-words"
import { translator } from "@/shared/i18n/translator"
import { rangeText } from "./recall-words"

type Props = {
  lots: readonly RecalledLot[]
  /** Where more of a lot is to be read; null where there is nothing. Materials and boxes have no page for everybody. */
  hrefOf: (lot: RecalledLot) => string | null
}

/** The lots of a recall: what was named, and what its goods went into. */
export function RecalledLots({ lots, hrefOf }: Props) {
  const t = translator("recall")
  return (
    <ul className="divide-y divide-line">
      {lots.map((lot) => (
        <li key={lot.id} className="grid gap-0.5 py-2">
          <span className="flex flex-wrap items-center gap-x-2 font-bold">
            <LotCode code={lot.code} href={hrefOf(lot)} />
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

const LotCode = ({ code, href }: { code: string; href: string | null }) =>
  href === null ? (
    <span className="inline-flex min-h-11 items-center break-all">{code}</span>
  ) : (
    <a href={href} className="text-link inline-flex min-h-11 items-center break-all">
      {code}
    </a>
  )
