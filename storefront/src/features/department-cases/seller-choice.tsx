import type { SellerChoice as Seller } from "@san-ocop/kit/http/seller-choice"
import { translator } from "@/shared/i18n/translator"
import { Button } from "@/shared/ui/button"
import { ButtonLink } from "@/shared/ui/button-link"
import { SearchForm } from "@/shared/ui/search-form"
import { deskPath } from "../department-session/desk-path"

type Props = { path: "/vu-viec/yeu-cau/moi" | "/vu-viec/han-che/moi"; sellers: readonly Seller[]; q: string }

/** First step of a new case about a stall: which one. */
export function SellerChoice({ path, sellers, q }: Props) {
  const t = translator("casework")
  return (
    <div className="grid gap-3">
      <SearchForm
        action={deskPath(path)}
        label={t("request.findSeller")}
        value={q}
        keep={{}}
        button={
          <Button type="submit" kind="secondary">
            {t("desk.searchSubmit")}
          </Button>
        }
      />
      {sellers.length === 0 && <p className="text-muted">{t("request.noSeller")}</p>}
      <ul className="divide-y divide-line rounded-card border border-line bg-card">
        {sellers.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 px-4 py-2">
            <span className="font-bold">{name}</span>
            <ButtonLink href={deskPath(path, { gian: id })} prefetch={false} kind="quiet">
              {t("request.chooseSeller")}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
