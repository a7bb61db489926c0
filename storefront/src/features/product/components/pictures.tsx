import { ProductPicture } from "@/features/catalog/components/product-picture"
import { translator } from "@/shared/i18n/translator"

/** The pictures in a row that a thumb can push; each snaps into place. No script. */
export function Pictures({ name, pictures }: { name: string; pictures: readonly (string | null)[] }) {
  const t = translator("catalog")
  if (pictures.length <= 1) return <ProductPicture picture={pictures[0] ?? null} alt={name} eager size={800} />
  return (
    <ul
      aria-label={t("product.pictures")}
      tabIndex={0}
      className="flex snap-x snap-mandatory gap-2 overflow-x-auto rounded-small"
    >
      {pictures.map((picture, index) => (
        <li key={picture} className="w-[92%] shrink-0 snap-start">
          <ProductPicture
            picture={picture}
            alt={t("product.pictureOf", { name, n: index + 1 })}
            eager={index === 0}
            size={800}
          />
        </li>
      ))}
    </ul>
  )
}
