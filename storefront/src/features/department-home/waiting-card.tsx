import type { DepartmentHome } from "@san-ocop/kit/http/department"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Card } from "@/shared/ui/card"
import { deskPath } from "../department-session/desk-path"

/** What waits for a decision, since when, and the way to begin. */
export function WaitingCard({ home, mayDecide }: { home: DepartmentHome; mayDecide: boolean }) {
  const t = translator("department")
  return (
    <Card className="flex flex-wrap items-center justify-between gap-4 border-leaf">
      <div className="flex items-center gap-4">
        <p className="text-5xl font-bold leading-none text-leaf-deep">{home.waiting}</p>
        <div>
          <h2 className="text-xl">{t("home.waiting")}</h2>
          <p className="text-muted">
            {home.oldest_waiting_at
              ? t("home.oldest", { time: formatInstant(home.oldest_waiting_at) })
              : t("home.nothingWaits")}
          </p>
        </div>
      </div>
      {home.waiting > 0 && (
        <ButtonLink href={deskPath("/duyet-san-pham")}>{t(mayDecide ? "home.start" : "home.look")}</ButtonLink>
      )}
    </Card>
  )
}
