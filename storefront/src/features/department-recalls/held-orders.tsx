import type { RecallReview } from "@san-ocop/kit/http/recall"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StallLink } from "../department-stalls/stall-link"

/** Orders that may not be packed as they are. */
export function HeldOrders({ held }: { held: RecallReview["held"] }) {
  const t = translator("recall")
  return (
    <Card className="grid gap-2">
      <h2 className="text-xl">{t("one.held")}</h2>
      {held.length === 0 && <p className="text-muted">{t("one.heldNone")}</p>}
      <ul className="list-disc pl-5">
        {held.map(({ order_code, stall, stall_slug }) => (
          <li key={order_code}>
            {t("one.heldOrder", { code: formatLookupCode(order_code) })} <StallLink stall={stall_slug} name={stall} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
