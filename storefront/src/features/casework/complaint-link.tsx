import type { StallOrder } from "@san-ocop/kit/http/checkout"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"

const LOOK =
  "inline-flex min-h-11 items-center justify-self-start text-muted underline underline-offset-4 hover:text-ink"

type Props = { groupCode: string; order: Pick<StallOrder, "code" | "complaint"> }

/** The complaint about this parcel that is there, or the way to make one. */
export function ComplaintLink({ groupCode, order }: Props) {
  const t = translator("casework")
  const { complaint } = order
  return (
    <div className="grid">
      {complaint && (
        <Link href={`/khieu-nai/${complaint.code}`} prefetch={false} className={LOOK}>
          {t("complaint.see", { code: formatLookupCode(complaint.code) })}
        </Link>
      )}
      {!complaint?.is_open && (
        <Link href={`/don-hang/${groupCode}/khieu-nai/${order.code}`} prefetch={false} className={LOOK}>
          {t("complaint.open")}
        </Link>
      )}
    </div>
  )
}
