import type { ProductPage } from "@san-ocop/kit/http/catalog"
import { formatPhone } from "@san-ocop/kit/phone"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"

/** In the place of the cart where things are arranged by phone: call, or write on Zalo. */
export function ContactSeller({ product }: { product: ProductPage }) {
  const t = translator("catalog")
  const phone = product.stall_phone
  return (
    <div className="grid justify-items-start gap-3">
      <p>{t("product.contactOnly")}</p>
      {phone ? (
        <div className="flex flex-wrap gap-3">
          <a href={`tel:${phone}`} className={buttonStyle()}>
            <Icon name="phone" />
            {t("product.call", { phone: formatPhone(phone) })}
          </a>
          <a href={`https://zalo.me/${phone}`} rel="noopener" className={buttonStyle("secondary")}>
            {t("product.zalo")}
          </a>
        </div>
      ) : (
        <p className="text-muted">{t("product.noPhone")}</p>
      )}
    </div>
  )
}
