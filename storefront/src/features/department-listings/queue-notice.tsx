import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { StatusLine } from "@/shared/ui/status-line"

/** What the last decision did, or why it was not taken. */
export function QueueNotice({ params, hasNext }: { params: SearchParams; hasNext: boolean }) {
  const t = translator("department")
  const clash = choiceParam(params, "bao", ["stale", "decided"])
  const done = choiceParam(params, "bao", ["approved", "rejected", "changes_requested", "taken_down", "restored"])
  if (clash) return <StatusLine kind="problem">{t(`review.${clash}`)}</StatusLine>
  if (!done) return null
  const goesOn = done !== "taken_down" && done !== "restored"
  const next = goesOn ? ` ${t(hasNext ? "queue.doneNext" : "queue.doneLast")}` : ""
  return (
    <StatusLine kind="good">
      {t(`queue.done.${done}`)}
      {next}
    </StatusLine>
  )
}
