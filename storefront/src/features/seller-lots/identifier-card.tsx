import type { LotPage } from "@san-ocop/kit/http/lots"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { IdentifierForm } from "./identifier-form"

type Props = { slug: string; lot: LotPage; product: string; mayWrite: boolean }

/** What labels call the product by, those of old labels too; and the place for a GTIN that came later. */
export function IdentifierCard({ slug, lot, product, mayWrite }: Props) {
  const t = translator("lots")
  return (
    <Card className="grid gap-3">
      <h2 className="text-xl">{t("identifier.title")}</h2>
      <p className="text-base text-muted">{t("identifier.lead")}</p>
      <ul className="grid gap-1">
        {lot.identifiers.map(({ scheme, value, retired }) => (
          <li key={`${scheme}-${value}`}>
            <span className="text-muted">{t(`identifier.scheme.${scheme}`)}:</span> <b>{value}</b>
            {retired && <span className="text-muted"> ({t("identifier.retired")})</span>}
          </li>
        ))}
      </ul>
      {mayWrite && (
        <IdentifierForm
          hidden={{ stall: slug, lot: lot.id, product }}
          words={messages.lots.identifier}
          saving={t("saving")}
          offline={t("offline")}
        />
      )}
    </Card>
  )
}
