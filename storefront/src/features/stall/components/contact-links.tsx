import { formatPhone } from "@san-ocop/kit/phone"
import { translator } from "@/shared/i18n/translator"
import { buttonStyle } from "@/shared/ui/button-style"
import { Icon } from "@/shared/ui/icon"

/** Call, write on Zalo or by e-mail: how people in the country reach a seller. Nothing without a number. */
export function ContactLinks({ phone, email = null }: { phone: string | null; email?: string | null }) {
  if (!phone) return null
  const t = translator("catalog")
  return (
    <p className="flex flex-wrap gap-2">
      <a href={`tel:${phone}`} className={`${buttonStyle("secondary")} px-4`}>
        <Icon name="phone" />
        {t("stall.call", { phone: formatPhone(phone) })}
      </a>
      <a
        href={`https://zalo.me/${phone}`}
        rel="noopener noreferrer nofollow"
        className={`${buttonStyle("secondary")} px-4`}
      >
        {t("stall.zalo")}
      </a>
      {email && (
        <a href={`mailto:${email}`} className={`${buttonStyle("secondary")} px-4 [overflow-wrap:anywhere]`}>
          {email}
        </a>
      )}
    </p>
  )
}
