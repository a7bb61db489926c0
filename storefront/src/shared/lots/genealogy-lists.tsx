import { formatDay } from "@san-ocop/kit/day"
import type { Genealogy, GenealogyLot } from "@san-ocop/kit/http/lots"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StateTag } from "@/shared/ui/state-tag"
import { LOT_TONE } from "./lot-words"

/** More would only scroll; a search among the lots finds the rest. */
const SHOWN = 200

type Props = { genealogy: Genealogy; hrefOf: (lotId: string) => string }

function Lots({ title, lots, hrefOf }: { title: string; lots: readonly GenealogyLot[]; hrefOf: Props["hrefOf"] }) {
  const t = translator("lots")
  return (
    <Card className="grid gap-2">
      <h2 className="text-xl">
        {title} ({lots.length})
      </h2>
      {lots.length === 0 && <p className="text-muted">{t("genealogy.none")}</p>}
      <ul className="grid gap-1">
        {lots.slice(0, SHOWN).map((lot) => (
          <li key={lot.id} className="flex flex-wrap items-center gap-x-3">
            <a href={hrefOf(lot.id)} className="text-link inline-flex min-h-11 items-center">
              {lot.name} · {lot.code}
            </a>
            <span className="text-base text-muted">
              {t(`kind.${lot.kind}`)} · {formatDay(lot.made_on)}
            </span>
            {lot.state === "recalled" && <StateTag tone={LOT_TONE.recalled}>{t("state.recalled")}</StateTag>}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Everything that went into a lot, and everything that it went into. */
export function GenealogyLists({ genealogy, hrefOf }: Props) {
  const t = translator("lots")
  return (
    <>
      <Lots title={t("genealogy.upstream")} lots={genealogy.upstream} hrefOf={hrefOf} />
      <Lots title={t("genealogy.downstream")} lots={genealogy.downstream} hrefOf={hrefOf} />
    </>
  )
}
