import type { Genealogy, LotPage } from "@san-ocop/kit/http/lots"
import type { Metadata } from "next"
import { notFound } from "next/navigation"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { translator } from "@/shared/i18n/translator"
import { GenealogyLists } from "@/shared/lots/genealogy-lists"
import { orNull } from "@/shared/medusa/backend"
import { PageHeading } from "@/shared/ui/page-heading"

export function generateMetadata(): Metadata {
  return { title: translator("lots")("genealogy.title") }
}

export default async function DepartmentGenealogyPage({ params }: { params: Promise<{ id: string }> }) {
  const t = translator("lots")
  const { id } = await params
  const page = (lot: string) => deskPath(`/lo-hang/${encodeURIComponent(lot)}`)
  const session = await requireOfficer(`${page(id)}/duong-di`)
  const route = `/lots/${encodeURIComponent(id)}`
  const lot = (await orNull(deskRead<LotPage>(session, route))) ?? notFound()
  const genealogy = await deskRead<Genealogy>(session, `${route}/genealogy`)
  return (
    <>
      <PageHeading title={t("genealogy.title")} back={{ href: page(id), label: lot.name }} />
      <GenealogyLists genealogy={genealogy} hrefOf={page} />
    </>
  )
}
