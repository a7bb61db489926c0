import type { Dispute } from "@san-ocop/kit/http/disputes"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { CaseFiles } from "@/shared/casework/case-files"
import { DisputeFacts } from "@/features/disputes/dispute-facts"
import { answerDispute } from "@/features/seller-disputes/actions"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { CaseForm } from "@/shared/casework/case-form"
import { formWords } from "@/shared/casework/case-words"
import { DISPUTE_TONE } from "@/shared/casework/dispute-tone"
import { oneParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ stall: string; dispute: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("disputes")("listTitle") }
}

/** One dispute, with what the stall may say to it now. */
export default async function DisputePage({ params, searchParams }: Props) {
  const t = translator("disputes")
  const { stall: slug, dispute: id } = await params
  const session = await requireStall(slug, stallPath(slug, `/tranh-chap/${id}`))
  const one = await stallRecord<Dispute>(session, `/disputes/${encodeURIComponent(id)}`)
  const writes = roleMay(session.stall.role, "orders:write")
  return (
    <>
      <PageHeading
        title={t("newTitle", { code: formatLookupCode(one.order.code) })}
        back={{ href: stallPath(slug, "/tranh-chap"), label: t("listBack") }}
      >
        <StateTag tone={DISPUTE_TONE[one.state]}>{t(`states.${one.state}`)}</StateTag>
      </PageHeading>
      <DisputeFacts one={one} />
      {one.money && (
        <ButtonLink href={stallPath(slug, `/tra-hang/${one.money.refund.id}`)} kind="secondary" wide>
          {t("seeRefund")}
        </ButtonLink>
      )}
      <ButtonLink href={stallPath(slug, `/don-hang/${one.order.id}`)} kind="secondary" wide>
        {t("seeOrder")}
      </ButtonLink>
      <CaseFiles
        files={one.files}
        address={stallPath(slug, `/tranh-chap/${one.id}/tep`)}
        mayAdd={writes && one.moves.includes("add_file")}
        outcome={oneParam(await searchParams, "tep")}
      />
      {writes && one.moves.includes("answer") && (
        <CaseForm
          id="answer"
          action={answerDispute}
          hidden={{ stall: slug, dispute: one.id }}
          fields={[{ kind: "area", name: "words", label: t("answerLabel"), hint: t("answerHelp") }]}
          words={formWords(t("answer"))}
        />
      )}
    </>
  )
}
