import { formatDay } from "@san-ocop/kit/day"
import type { LotPage } from "@san-ocop/kit/http/lots"
import { translator } from "@/shared/i18n/translator"
import { missingText, quantityText } from "./lot-words"

/** What is declared of a lot; what nobody has declared says so. */
export function LotFacts({ lot }: { lot: LotPage }) {
  const t = translator("lots")
  const goods = lot.kind === "goods"
  const facts: [string, string | null][] = [
    ...(goods ? ([[t("lot.number"), lot.lot_number]] as [string, string | null][]) : []),
    [t("lot.code"), lot.code],
    [t("lot.made"), formatDay(lot.made_on)],
    [t("lot.quantity"), quantityText(lot)],
    ...(lot.kind === "box"
      ? []
      : ([[t("lot.bestBefore"), lot.best_before && formatDay(lot.best_before)]] as [string, string | null][])),
    [t("lot.origin"), lot.origin],
    ...(lot.origin_geo
      ? ([[t("lot.position"), lot.origin_geo.slice("geo:".length).replace(",", ", ")]] as [string, string][])
      : []),
    ...(goods
      ? ([
          [t("lot.brand"), lot.brand],
          [t("lot.standards"), lot.standards],
        ] as [string, string | null][])
      : []),
    ...(lot.kind === "material" ? ([[t("lot.supplier"), lot.supplier]] as [string, string | null][]) : []),
    [t("lot.producer"), lot.producer.address ? `${lot.producer.name}, ${lot.producer.address}` : lot.producer.name],
    [t("lot.declaredBy"), lot.declared_by],
  ]
  return (
    <>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-base text-muted">{name}</dt>
            <dd className={value ? "break-words" : "italic text-muted"}>{value ?? t("notDeclared")}</dd>
          </div>
        ))}
      </dl>
      {goods && (
        <p
          className={
            lot.missing.length > 0 ? "rounded-small bg-gold-soft px-3 py-2 text-base" : "text-base text-leaf-deep"
          }
        >
          {lot.missing.length > 0 ? t("lot.missing", { what: missingText(lot.missing) }) : t("lot.complete")}
        </p>
      )}
    </>
  )
}
