import { formatDay } from "@san-ocop/kit/day"
import type { PackingLine } from "@san-ocop/kit/http/recall"
import { translator } from "@/shared/i18n/translator"

type Taken = {
  code: string
  best_before: PackingLine["packed"][number]["best_before"]
  quantity: number
  is_recalled?: boolean
}

/** From which lots the goods of a line are: those that lie in the parcel, or before it is packed those to be taken. */
export function SlipLots({ line, isPacked }: { line: PackingLine; isPacked: boolean }) {
  const t = translator("seller")
  const planned = line.chosen.length > 0 ? line.chosen : line.proposed
  const lots: readonly Taken[] = isPacked ? line.packed : planned
  if (lots.length === 0) return <span>{t("slip.noLot")}</span>
  return lots.map(({ code, best_before, quantity, is_recalled }) => {
    const what = best_before ? t("slip.lotDay", { code, day: formatDay(best_before) }) : code
    return (
      <span key={code} className="block">
        {lots.length > 1 ? t("slip.lotCount", { what, quantity }) : what}
        {is_recalled && <strong className="block text-lacquer">{t("slip.lotRecalled")}</strong>}
      </span>
    )
  })
}
