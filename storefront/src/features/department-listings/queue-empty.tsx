import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { EmptyState } from "@/shared/ui/empty-state"
import { type QueueFilter, queuePath, WAITING } from "./queue-filter"

/** Nothing to show: because nothing waits, or because nothing matches. */
export function QueueEmpty({ filter }: { filter: QueueFilter }) {
  const t = translator("department")
  const filtered = filter.q !== "" || filter.state !== null || filter.risk !== null || filter.province !== null
  return (
    <EmptyState
      icon="circle-check"
      title={filter.q ? t("queue.emptySearch", { q: filter.q }) : t("queue.empty")}
      action={
        filtered && (
          <ButtonLink href={queuePath(WAITING)} kind="secondary">
            {t("queue.clear")}
          </ButtonLink>
        )
      }
    >
      {filtered ? null : t("queue.emptyHelp")}
    </EmptyState>
  )
}
