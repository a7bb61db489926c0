import { formatDay } from "@san-ocop/kit/day"
import type { StallOrder } from "@san-ocop/kit/http/checkout"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"

const LOOK =
  "inline-flex min-h-11 items-center justify-self-start text-muted underline underline-offset-4 hover:text-ink"

/** The disputes about this parcel's money, and the way to open one while that is possible. */
export function DisputeLinks({ groupCode, order }: { groupCode: string; order: StallOrder }) {
  const t = translator("disputes")
  if (order.disputes.length === 0 && !order.dispute_until) return null
  return (
    <div className="grid">
      {order.disputes.map(({ code, state }) => (
        <Link key={code} href={`/tranh-chap/${code}`} prefetch={false} className={LOOK}>
          {t("see", { code: formatLookupCode(code) })} ({t(`states.${state}`)})
        </Link>
      ))}
      {order.dispute_until && (
        <Link href={`/don-hang/${groupCode}/tranh-chap/${order.code}`} prefetch={false} className={LOOK}>
          {t("open", { day: formatDay(order.dispute_until) })}
        </Link>
      )}
    </div>
  )
}
