import type { StallOrder } from "@san-ocop/kit/http/checkout"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"

const LOOK =
  "inline-flex min-h-11 items-center justify-self-start text-muted underline underline-offset-4 hover:text-ink"

/** The returns of this parcel's goods, and the way to ask for one while that is possible. */
export function ReturnLinks({ groupCode, order }: { groupCode: string; order: StallOrder }) {
  const t = translator("returns")
  if (order.returns.length === 0 && !order.return_offer) return null
  return (
    <div className="grid">
      {order.returns.map(({ code, state }) => (
        <Link key={code} href={`/tra-hang/${code}`} prefetch={false} className={LOOK}>
          {t("see", { code: formatLookupCode(code) })} ({t(`states.${state}`)})
        </Link>
      ))}
      {order.return_offer && (
        <Link href={`/don-hang/${groupCode}/tra-hang/${order.code}`} prefetch={false} className={LOOK}>
          {t(order.return_offer.reasons.includes("recalled") ? "openRecalled" : "open")}
        </Link>
      )}
    </div>
  )
}
