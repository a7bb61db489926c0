import type { AuthorityRequestReview } from "@san-ocop/kit/http/casework"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"
import { Icon } from "@/shared/ui/icon"

/** What is left of the twenty-four hours by the backend's clock, as of when the page was asked for. */
export function RequestClock({ request }: { request: AuthorityRequestReview }) {
  const t = translator("casework")
  const { due_at, done_at, is_late, minutes_left } = request
  const minutes = Math.abs(minutes_left)
  const time = { hours: Math.floor(minutes / 60), minutes: minutes % 60 }
  const said = done_at
    ? t(is_late ? "request.tooLate" : "request.inTime")
    : t(is_late ? "request.over" : "request.left", time)
  return (
    <p
      className={classNames(
        "flex flex-wrap items-center gap-x-3 gap-y-1 rounded-card border px-4 py-3 text-lg font-bold",
        is_late ? "border-lacquer bg-lacquer-soft text-lacquer" : "border-leaf bg-leaf-soft text-leaf-deep",
      )}
    >
      <Icon name="clock" size={28} />
      {said}
      <span className="text-base font-normal">{t("desk.due", { time: formatInstant(due_at) })}</span>
    </p>
  )
}
