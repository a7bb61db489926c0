import type { ListingReview } from "@san-ocop/kit/http/department"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { approveListing, restoreListing } from "./actions"
import { DecisionDialog } from "./decision-dialog"
import { filterFields, type QueueFilter, queuePath } from "./queue-filter"

type Props = {
  review: ListingReview
  filter: QueueFilter
  /** The dialog that the address asks for. */
  open: string
}

/** The decisions that the backend allows now; none for those who may only read. */
export function DecisionBar({ review, filter, open }: Props) {
  const t = translator("department")
  const { id, moves, state, revision_number } = review
  if (moves.length === 0) return null
  const hidden = {
    listing: id,
    revision_number: String(revision_number),
    ...filterFields(filter),
  }
  const offline = t("offline")
  const shared = { hidden, words: messages.department.review, reasons: messages.department.reasonCode, offline }
  const dialog = (name: string) => ({
    openHref: queuePath(filter, { chon: id, hop: name }),
    openAtStart: open === name,
    keyId: `phim-${name}`,
  })
  const kept = state === "changed" ? ` ${t("review.changedMind")}` : ""
  const restoring = state === "taken_down"
  return (
    <div
      role="group"
      aria-label={t("review.actions")}
      className="sticky top-0 z-10 flex flex-wrap items-end gap-3 border-y border-line bg-card py-3"
    >
      {moves.includes("approved") && (
        <ActionForm
          action={restoring ? restoreListing : approveListing}
          buttonId="phim-approve"
          hidden={hidden}
          offline={offline}
          label={t(restoring ? "review.restore" : "review.approve")}
          pendingLabel={t(restoring ? "review.restoring" : "review.approving")}
        />
      )}
      {moves.includes("changes_requested") && (
        <DecisionDialog
          outcome="changes_requested"
          title={t("review.requestChanges")}
          lead={t("review.requestLead") + kept}
          {...dialog("request_changes")}
          {...shared}
        />
      )}
      {moves.includes("rejected") && (
        <DecisionDialog
          outcome="rejected"
          title={t("review.reject")}
          lead={state === "changed" ? t("review.changedMind") : t("review.rejectLead")}
          danger
          {...dialog("reject")}
          {...shared}
        />
      )}
      {moves.includes("taken_down") && (
        <DecisionDialog
          outcome="taken_down"
          title={t("review.takeDown")}
          lead={t("review.takeDownLead")}
          danger
          {...dialog("take_down")}
          {...shared}
        />
      )}
    </div>
  )
}
