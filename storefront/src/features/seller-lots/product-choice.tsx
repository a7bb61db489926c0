import type { LotForm } from "@san-ocop/kit/http/lots"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { EmptyState } from "@/shared/ui/empty-state"
import { Icon } from "@/shared/ui/icon"
import { PageHeading } from "@/shared/ui/page-heading"
import { PendingMark } from "@/shared/ui/pending-mark"
import { stallPath } from "../seller-session/stall-path"

const Choice = ({ href, name, help }: { href: string; name: string; help?: string }) => (
  <li>
    <Link
      href={href}
      className="flex min-h-14 items-center gap-3 rounded-card border border-line bg-card px-4 py-2 text-ink no-underline hover:border-leaf"
    >
      <span className="grid flex-1">
        <span className="font-bold">{name}</span>
        {help && <span className="text-base text-muted">{help}</span>}
      </span>
      <PendingMark />
      <Icon name="chevron-right" />
    </Link>
  </li>
)

/** The first question of a new lot: of which product, or is it a material or a box. */
export function ProductChoice({ slug, form }: { slug: string; form: LotForm }) {
  const t = translator("lots")
  const of = (query: Record<string, string>) => stallPath(slug, "/lo-hang/moi", query)
  return (
    <>
      <PageHeading title={t("new.title")} back={{ href: stallPath(slug, "/lo-hang"), label: t("new.back") }} />
      <h2 className="text-xl">{t("new.choose")}</h2>
      {form.products.length > 0 ? (
        <ul className="grid gap-2">
          {form.products.map(({ id, name }) => (
            <Choice key={id} href={of({ "san-pham": id })} name={name} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="sprout" title={t("new.none")}>
          {t("new.noneHelp")}
        </EmptyState>
      )}
      <h2 className="text-xl">{t("new.other")}</h2>
      <ul className="grid gap-2">
        <Choice href={of({ loai: "nguyen-lieu" })} name={t("new.material")} help={t("new.materialHelp")} />
        <Choice href={of({ loai: "thung" })} name={t("new.box")} help={t("new.boxHelp")} />
      </ul>
    </>
  )
}
