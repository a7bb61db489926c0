import type { Genealogy, LotPage } from "@san-ocop/kit/http/lots"
import type { Metadata } from "next"
import { lotPath } from "@/features/seller-lots/lot-path"
import { requireStall, stallRecord } from "@/features/seller-session/session"
import { translator } from "@/shared/i18n/translator"
import { GenealogyLists } from "@/shared/lots/genealogy-lists"
import { PageHeading } from "@/shared/ui/page-heading"

type Props = { params: Promise<{ stall: string; lot: string }> }

export function generateMetadata(): Metadata {
  return { title: translator("lots")("genealogy.title") }
}

export default async function GenealogyPage({ params }: Props) {
  const t = translator("lots")
  const { stall: slug, lot: id } = await params
  const session = await requireStall(slug, lotPath(slug, id, "/duong-di"))
  const route = `/lots/${encodeURIComponent(id)}`
  const [lot, genealogy] = await Promise.all([
    stallRecord<LotPage>(session, route),
    stallRecord<Genealogy>(session, `${route}/genealogy`),
  ])
  return (
    <>
      <PageHeading title={t("genealogy.title")} back={{ href: lotPath(slug, id), label: lot.name }} />
      <GenealogyLists genealogy={genealogy} hrefOf={(other) => lotPath(slug, other)} />
    </>
  )
}
