import type { DepartmentMe } from "@san-ocop/kit/http/department"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"

/** From the queue to what is decided elsewhere: many listings at once, and appeals. */
export function ModerationLinks({ me }: { me: DepartmentMe }) {
  const t = translator("moderation")
  const link = "text-link inline-flex min-h-11 items-center"
  return (
    <p className="flex flex-wrap gap-x-6">
      {me.may_moderate && (
        <Link href={deskPath("/duyet-san-pham/duyet-nhieu")} className={link}>
          {t("bulk.open")}
        </Link>
      )}
      <Link href={deskPath("/duyet-san-pham/khieu-nai")} className={link}>
        {t("appeals.title")}
      </Link>
    </p>
  )
}
