import type { SellerListing } from "@san-ocop/kit/http/seller"
import { CaseFiles } from "@/shared/casework/case-files"
import { formatInstant } from "@/shared/format-time"
import { messages } from "@/shared/i18n/messages"
import { translator } from "@/shared/i18n/translator"
import { ActionForm } from "@/shared/ui/action-form"
import { Card } from "@/shared/ui/card"
import { StatusLine } from "@/shared/ui/status-line"
import { stallPath } from "../seller-session/stall-path"
import { withdrawAppeal } from "./appeal-actions"
import { AppealForm } from "./appeal-form"

type Props = {
  stall: string
  listing: SellerListing
  mayWrite: boolean
  /** What became of a file that was just sent. */
  outcome: string
}

/** The seller's appeal against a rejection or a take-down: the form, what waits, and the answer. */
export function AppealPanel({ stall, listing, mayWrite, outcome }: Props) {
  const t = translator("moderation")
  const { appeal, may_appeal, id } = listing
  const offline = translator("seller")("offline")
  if (may_appeal) {
    return (
      <Card className="grid gap-3">
        <h2 className="text-lg">{t("seller.appealTitle")}</h2>
        <p>{t("seller.appealLead")}</p>
        <AppealForm stall={stall} listing={id} words={messages.moderation.seller} offline={offline} />
      </Card>
    )
  }
  if (!appeal) return null
  const answer = appeal.answer ?? ""
  return (
    <Card className="grid gap-3">
      <h2 className="text-lg">{t("seller.appealTitle")}</h2>
      {appeal.state === "opened" && <p>{t("seller.appealOpen", { time: formatInstant(appeal.opened_at) })}</p>}
      {appeal.state === "granted" && <StatusLine kind="good">{t("seller.appealGranted", { answer })}</StatusLine>}
      {appeal.state === "dismissed" && <StatusLine kind="plain">{t("seller.appealDismissed", { answer })}</StatusLine>}
      {appeal.state === "withdrawn" && <p>{t("seller.appealWithdrawn")}</p>}
      <dl>
        <dt className="text-muted">{t("seller.appealWords2")}</dt>
        <dd className="whitespace-pre-line">{appeal.words}</dd>
      </dl>
      <CaseFiles
        files={appeal.files}
        address={stallPath(stall, `/san-pham/${encodeURIComponent(id)}/khieu-nai/tep`)}
        mayAdd={appeal.state === "opened" && mayWrite}
        oneSided
        outcome={outcome}
      />
      {appeal.state === "opened" && mayWrite && (
        <ActionForm
          action={withdrawAppeal}
          hidden={{ stall, listing: id }}
          label={t("seller.withdraw")}
          pendingLabel={t("seller.withdrawing")}
          offline={offline}
          kind="secondary"
        />
      )}
    </Card>
  )
}
