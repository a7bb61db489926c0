import { translator } from "@/shared/i18n/translator"
import { picturePath } from "@/shared/picture"

type Props = {
  name: string
  now: readonly string[]
  /** The pictures that shoppers see; null before the first approval. */
  before: readonly string[] | null
}

/** The pictures large enough to read a label, new and dropped ones marked. Each opens in full. */
export function PictureRow({ name, now, before }: Props) {
  const t = translator("department")
  const dropped = (before ?? []).filter((url) => !now.includes(url))
  const all = [
    ...now.map((url) => ({ url, mark: before && !before.includes(url) ? t("review.newPicture") : null, old: false })),
    ...dropped.map((url) => ({ url, mark: t("review.removedPicture"), old: true })),
  ]
  if (all.length === 0) return <p className="text-muted">{t("review.noPictures")}</p>
  return (
    <ul className="flex flex-wrap gap-3">
      {all.map(({ url, mark, old }, index) => {
        const path = picturePath(url)
        return path ? (
          <li key={url} className="grid gap-1">
            <a href={path} target="_blank" rel="noopener">
              {/* Pictures come from the backend in the sizes that pages need. */}
              {/* eslint-disable-next-line @next/next/no-img-element */}
              <img
                src={path}
                alt={t("review.picture", { number: index + 1, name })}
                width={144}
                height={144}
                className={`size-36 rounded-small border bg-white object-cover ${old ? "border-lacquer opacity-60" : "border-line"}`}
              />
            </a>
            {mark && <span className={`text-sm font-bold ${old ? "text-lacquer" : "text-leaf-deep"}`}>{mark}</span>}
          </li>
        ) : null
      })}
    </ul>
  )
}
