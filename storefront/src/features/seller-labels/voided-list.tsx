import type { VoidedLabels } from "@san-ocop/kit/http/labels"
import { formatInstant } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"

/** As many as the backend tells of. */
const MOST = 50

const count = (value: number): string => value.toLocaleString("vi-VN")

/** Which labels of a batch are void, and why. */
export function VoidedList({ voids }: { voids: readonly VoidedLabels[] }) {
  const t = translator("labels")
  return (
    <div className="grid gap-1">
      <h4 className="font-bold">{t("register.voids")}</h4>
      <ul className="grid gap-1">
        {voids.map(({ first_item, last_item, reason, voided_by, voided_at }) => (
          <li key={first_item} className="break-words">
            {t(first_item === last_item ? "register.voidOne" : "register.voidRange", {
              first: count(first_item),
              last: count(last_item),
              reason,
            })}
            <span className="block text-sm text-muted">
              {t("register.voidBy", { name: voided_by, at: formatInstant(voided_at) })}
            </span>
          </li>
        ))}
      </ul>
      {voids.length === MOST && <p className="text-sm text-muted">{t("register.voidMore", { count: MOST })}</p>}
    </div>
  )
}
