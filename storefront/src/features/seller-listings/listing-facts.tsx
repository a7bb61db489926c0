import { formatMoney } from "@san-ocop/kit/format-money"
import type { SellerListing } from "@san-ocop/kit/http/seller"
import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import { storageWords } from "@san-ocop/kit/storage-class"
import { sizeText } from "@/shared/listings/size-text"
import { messages } from "@/shared/i18n/messages"
import { Card } from "@/shared/ui/card"
import { Thumbnail } from "@/shared/ui/thumbnail"

const percentText = (value: number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value).replace(".", ",")

/** A product that cannot be written now, to read only. */
export function ListingFacts({ listing }: { listing: SellerListing }) {
  const words = messages.seller.form
  const { content, price, stock, producers } = listing
  const facts: [string, string | null][] = [
    [words.group, PRODUCT_GROUPS.find(({ code }) => code === content.group)?.name ?? null],
    [words.producer, producers.find(({ id }) => id === content.producer_id)?.name ?? null],
    [words.unit, content.unit],
    [words.alcohol, percentText(content.alcohol_percent)],
    [words.handling, storageWords(content.storage_classes ?? []) || null],
    [words.reach, content.reach ? words.reaches[content.reach] : null],
    [words.size, sizeText(content)],
    [words.price, formatMoney(price)],
    [words.stock, String(stock)],
    [words.description, content.description],
    [words.ingredients, content.ingredients],
    [words.storage, content.storage_note],
    [words.shelfLife, content.shelf_life],
  ]
  return (
    <Card className="grid gap-4">
      {content.pictures.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {content.pictures.map((picture) => (
            <li key={picture}>
              <Thumbnail picture={picture} />
            </li>
          ))}
        </ul>
      )}
      <dl className="grid gap-3">
        {facts.map(([name, text]) =>
          text ? (
            <div key={name}>
              <dt className="text-base text-muted">{name}</dt>
              <dd className="whitespace-pre-line">{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Card>
  )
}
