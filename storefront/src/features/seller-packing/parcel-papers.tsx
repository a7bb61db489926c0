import type { SellerOrder } from "@san-ocop/kit/http/seller"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"
import { slipPath } from "./slip-variant"

/** What is printed for a parcel: its slip as a page, and slip and label as files for a printer in a shop. */
export function ParcelPapers({ stall, order }: { stall: string; order: SellerOrder }) {
  const t = translator("seller")
  const file = (name: string) => stallPath(stall, `/don-hang/${encodeURIComponent(order.id)}/${name}`)
  const isSent = order.state !== "awaiting_payment" && order.state !== "cancelled"
  return (
    <div className="grid gap-2 sm:grid-cols-3">
      <ButtonLink href={slipPath(stall, order.id, { paper: "a4", gift: order.gift !== null })} kind="secondary" wide>
        {t("slip.open")}
      </ButtonLink>
      {isSent && (
        <>
          <a href={file("tem-kien.pdf")} download className={buttonStyle("secondary", true)}>
            <Icon name="download" />
            {t("slip.labelFile")}
          </a>
          <a href={file("phieu.pdf")} download className={buttonStyle("secondary", true)}>
            <Icon name="download" />
            {t("slip.file")}
          </a>
        </>
      )}
    </div>
  )
}
