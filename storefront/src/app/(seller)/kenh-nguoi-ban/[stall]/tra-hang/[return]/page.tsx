import type { GoodsReturn } from "@san-ocop/kit/http/returns"
import { formatLookupCode } from "@san-ocop/kit/lookup-code"
import type { Metadata } from "next"
import { CaseFiles } from "@/shared/casework/case-files"
import { ReturnFacts } from "@/features/returns/return-facts"
import { RETURN_TONE } from "@/shared/casework/return-tone"
import { ReturnMoves } from "@/features/seller-returns/return-moves"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { PageHeading } from "@/shared/ui/page-heading"
import { StateTag } from "@/shared/ui/state-tag"

type Props = { params: Promise<{ stall: string; return: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("returns")("listTitle") }
}

/** One return, with what the stall may do about it now. */
export default async function ReturnPage({ params }: Props) {
  const t = translator("returns")
  const { stall: slug, return: id } = await params
  const session = await requireStall(slug, stallPath(slug, `/tra-hang/${id}`))
  const one = await stallRecord<GoodsReturn>(session, `/returns/${encodeURIComponent(id)}`)
  const { role } = session.stall
  const writes = roleMay(role, "orders:write")
  const counts = roleMay(role, "transfers:write")
  const moves = one.moves.filter((move) => (move === "say_refunded" ? counts : writes))
  return (
    <>
      <PageHeading
        title={t("newTitle", { code: formatLookupCode(one.order.code) })}
        back={{ href: stallPath(slug, "/tra-hang"), label: t("listBack") }}
      >
        <StateTag tone={RETURN_TONE[one.state]}>{t(`states.${one.state}`)}</StateTag>
      </PageHeading>
      <ReturnFacts one={one} side="stall" />
      <ReturnMoves stall={slug} one={one} moves={moves} />
      <ButtonLink href={stallPath(slug, `/don-hang/${one.order.id}`)} kind="secondary" wide>
        {t("seeOrder")}
      </ButtonLink>
      <CaseFiles
        files={one.files.map((file) => ({ ...file, side: "shopper" as const }))}
        address={stallPath(slug, `/tra-hang/${one.id}/tep`)}
        mayAdd={false}
        outcome=""
      />
    </>
  )
}
