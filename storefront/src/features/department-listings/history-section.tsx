import type { ListingReview } from "@san-ocop/kit/http/department"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** Who did what with this listing, newest first. */
export function HistorySection({ history }: { history: ListingReview["history"] }) {
  if (history.length === 0) return null
  return (
    <section className="grid gap-2">
      <h3 className="text-lg">{translator("department")("review.history")}</h3>
      <ol className="grid gap-2 border-l-2 border-line pl-4">
        {history.map(({ at, who, what, reason }) => (
          <li key={`${at}-${what}`}>
            <span className="font-bold">{what}</span>
            <span className="text-muted">
              {" "}
              · {who} · {formatInstant(at)}
            </span>
            {reason && <p>{reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
