import type { RecallReview } from "@san-ocop/kit/http/recall"
import type { ComponentProps } from "react"
import { CaseForm } from "@/shared/casework/case-form"
import { translator } from "@/shared/i18n/translator"
import { Card } from "@/shared/ui/card"
import { StatusLine } from "@/shared/ui/status-line"
import { approveRecall, closeRecall, resumeSale, withdrawRecall } from "./actions"

/** What the officer may do with a recall now, each with what it comes to. */
export function Decisions({ recall }: { recall: RecallReview }) {
  const t = translator("recall")
  const { id, may, is_drill, is_own_draft, barred, state } = recall
  const form = (name: string, submit: string): Pick<ComponentProps<typeof CaseForm>, "id" | "hidden" | "words"> => ({
    id: name,
    hidden: { id },
    words: { submit, pending: t("one.pending"), offline: translator("common")("problem.unreachable") },
  })
  return (
    <>
      <StatusLine kind="plain">{state === "draft" && is_own_draft ? t("one.ownDraft") : null}</StatusLine>
      <StatusLine kind="plain">{barred}</StatusLine>
      {may.approve && (
        <Card className="grid gap-3 border-lacquer">
          {!is_drill && <p>{t("one.approveLead")}</p>}
          <CaseForm
            {...form("approve", t(is_drill ? "one.approveDrill" : "one.approve"))}
            action={approveRecall}
            button={is_drill ? "primary" : "danger"}
            fields={[]}
          />
        </Card>
      )}
      {may.resume_sale && (
        <Card className="grid gap-3">
          <p>{t("one.resumeLead")}</p>
          <CaseForm {...form("resume", t("one.resume"))} action={resumeSale} button="secondary" fields={[]} />
        </Card>
      )}
      {may.close && (
        <Card className="grid gap-3">
          <p>{t("one.closeLead")}</p>
          <CaseForm
            {...form("close", t("one.close"))}
            action={closeRecall}
            button="secondary"
            fields={[{ kind: "area", name: "words", label: t("one.closeWords") }]}
          />
        </Card>
      )}
      {may.withdraw && (
        <Card>
          <CaseForm
            {...form("withdraw", t("one.withdraw"))}
            action={withdrawRecall}
            button="quiet"
            fields={[{ kind: "area", name: "words", label: t("one.withdrawWords") }]}
          />
        </Card>
      )}
    </>
  )
}
