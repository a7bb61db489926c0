import { choiceParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { StatusLine } from "@/shared/ui/status-line"
import { DONE, goesOn } from "./moves"

/** What the last decision did, or why it was not taken. `waits`: this is the next one, not the one decided on. */
export function DossierNotice({ params, waits }: { params: SearchParams; waits: boolean }) {
  const t = translator("verificationDesk")
  if (choiceParam(params, "bao", ["stale"])) return <StatusLine kind="problem">{t("done.stale")}</StatusLine>
  const done = choiceParam(params, "bao", DONE)
  if (!done) return null
  const next = goesOn(done) ? ` ${t(waits ? "done.nextHere" : "done.noNext")}` : ""
  return (
    <StatusLine kind="good">
      {t(`done.${done}`)}
      {next}
    </StatusLine>
  )
}
