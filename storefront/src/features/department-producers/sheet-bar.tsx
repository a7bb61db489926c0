import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { PrintButton } from "@/shared/ui/print-button"

/** Above a sheet, on the screen only: the way back, and to the printer. */
export function SheetBar({ back }: { back: string }) {
  const t = translator("verificationDesk")
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 print:hidden">
      <Link href={back} className="text-link inline-flex min-h-11 items-center gap-1">
        <Icon name="chevron-left" />
        {t("form.back")}
      </Link>
      <p className="text-muted">{t("form.printHow")}</p>
      <PrintButton label={t("form.print")} />
    </div>
  )
}
