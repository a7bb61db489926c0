import { formatMoney } from "@san-ocop/kit/format-money"
import type { SellerListingRow } from "@san-ocop/kit/http/seller"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { PendingMark } from "@/shared/ui/pending-mark"
import { StateTag } from "@/shared/ui/state-tag"
import { Thumbnail } from "@/shared/ui/thumbnail"
import { stallPath } from "../seller-session/stall-path"
import { LISTING_TONE, PRICED } from "./listing-words"

const listingPath = (slug: string, id: string, page = "") =>
  stallPath(slug, `/san-pham/${encodeURIComponent(id)}${page}`)

function ListingCard({ slug, row, mayWrite }: { slug: string; row: SellerListingRow; mayWrite: boolean }) {
  const t = translator("seller")
  const link = "inline-flex min-h-11 items-center text-link"
  return (
    <li className="grid gap-2 rounded-card border border-line bg-card p-4">
      <div className="flex gap-3">
        <Thumbnail picture={row.picture} />
        <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
          <h2 className="text-lg">{row.name}</h2>
          <p>
            <span className="font-bold text-leaf-deep">{formatMoney(row.price)}</span>{" "}
            <span className="text-base text-muted">/ {row.unit}</span>
          </p>
          <p className="flex flex-wrap items-center gap-2">
            <StateTag tone={LISTING_TONE[row.state]}>{t(`listingState.${row.state}`)}</StateTag>
            <span className="text-base">
              {row.stock > 0 ? t("listings.stock", { stock: row.stock }) : t("listings.outOfStock")}
            </span>
          </p>
        </div>
      </div>
      {row.reason && (
        <p className="rounded-small bg-gold-soft px-3 py-2 text-base">{t("listing.reason", { reason: row.reason })}</p>
      )}
      <p className="flex flex-wrap gap-x-6 border-t border-line pt-1">
        <Link href={listingPath(slug, row.id)} aria-label={`${t("listings.edit")}: ${row.name}`} className={link}>
          {t("listings.edit")}
          <PendingMark />
        </Link>
        {mayWrite && PRICED.includes(row.state) && (
          <Link
            href={listingPath(slug, row.id, "/gia-va-so-luong")}
            aria-label={`${t("listings.quick")}: ${row.name}`}
            className={link}
          >
            {t("listings.quick")}
            <PendingMark />
          </Link>
        )}
      </p>
    </li>
  )
}

type Props = { slug: string; rows: readonly SellerListingRow[]; mayWrite: boolean }

/** The stall's products: how each stands, what the department answered, and the two things to do with it. */
export const ListingList = ({ slug, rows, mayWrite }: Props) => (
  <ul className="grid gap-3">
    {rows.map((row) => (
      <ListingCard key={row.id} slug={slug} row={row} mayWrite={mayWrite} />
    ))}
  </ul>
)
