import type { SellerLotRow } from "@san-ocop/kit/http/lots"
import type { Page } from "@san-ocop/kit/http/problem"
import type { Metadata } from "next"
import { LotList } from "@/features/seller-lots/lot-list"
import { roleMay } from "@/features/seller-session/role-rights"
import { requireStall, stallRead } from "@/features/seller-session/session"
import { stallPath } from "@/features/seller-session/stall-path"
import { choiceParam, oneParam, pageParam, type SearchParams } from "@/shared/forms/search-params"
import { translator } from "@/shared/i18n/translator"
import { ButtonLink } from "@/shared/ui/button-link"
import { Button } from "@/shared/ui/button"
import { ChipRow } from "@/shared/ui/chip-row"
import { EmptyState } from "@/shared/ui/empty-state"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { Pagination } from "@/shared/ui/pagination"
import { SearchForm } from "@/shared/ui/search-form"
import { withSkeleton } from "@/shared/ui/with-skeleton"

const PAGE_SIZE = 20
const KIND_OF = { "hang-hoa": "goods", "nguyen-lieu": "material", thung: "box" } as const
const KINDS = Object.keys(KIND_OF) as (keyof typeof KIND_OF)[]
type Props = { params: Promise<{ stall: string }>; searchParams: Promise<SearchParams> }

export function generateMetadata(): Metadata {
  return { title: translator("lots")("title") }
}

async function LotsPage({ params, searchParams }: Props) {
  const t = translator("lots")
  const [{ stall: slug }, query] = await Promise.all([params, searchParams])
  const kind = choiceParam(query, "loai", KINDS)
  const q = oneParam(query, "q")
  const page = pageParam(query)
  const hrefOf = (number: number) =>
    stallPath(slug, "/lo-hang", { loai: kind, q: q || null, trang: number > 1 ? number : null })
  const session = await requireStall(slug, hrefOf(page))
  const { items, count } = await stallRead<Page<SellerLotRow>>(session, "/lots", {
    kind: kind && KIND_OF[kind],
    q: q || null,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  const tab = (value: keyof typeof KIND_OF | null, label: string) => ({
    href: stallPath(slug, "/lo-hang", { loai: value }),
    label,
    selected: value === kind,
  })
  return (
    <>
      <PageHeading title={t("title")} />
      {roleMay(session.stall.role, "lots:write") && (
        <ButtonLink href={stallPath(slug, "/lo-hang/moi")} wide>
          <Icon name="plus" />
          {t("list.new")}
        </ButtonLink>
      )}
      <ChipRow
        label={t("list.filter")}
        chips={[tab(null, t("list.all")), ...KINDS.map((each) => tab(each, t(`kind.${KIND_OF[each]}`)))]}
      />
      <SearchForm
        action={stallPath(slug, "/lo-hang")}
        label={t("list.search")}
        value={q}
        keep={{ loai: kind }}
        button={
          <Button type="submit" kind="secondary">
            {t("list.find")}
          </Button>
        }
      />
      {items.length > 0 ? (
        <LotList slug={slug} lots={items} />
      ) : (
        <EmptyState icon="qr-code" title={t(q || kind ? "list.emptyFound" : "list.empty")}>
          {t("list.emptyHelp")}
        </EmptyState>
      )}
      <Pagination page={page} pages={Math.ceil(count / PAGE_SIZE)} hrefOf={hrefOf} />
    </>
  )
}

export default withSkeleton(LotsPage, "rows")
