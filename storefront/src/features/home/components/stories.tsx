import type { HomePage } from "@san-ocop/kit/http/catalog"
import Link from "next/link"
import { Section } from "@/features/catalog/components/section"
import { ProductPicture } from "@/features/catalog/components/product-picture"
import { translator } from "@/shared/i18n/translator"

/** Three producers in their own words. */
export function Stories({ stories }: { stories: HomePage["stories"] }) {
  const t = translator("catalog")
  if (stories.length === 0) return null
  return (
    <Section id="nguoi-lam-ra" title={t("home.stories")}>
      <ul className="grid gap-3 md:grid-cols-3">
        {stories.slice(0, 3).map((story) => (
          <li
            key={story.slug}
            className="relative flex gap-4 rounded-card border border-line bg-card p-4 hover:border-leaf md:flex-col"
          >
            <div className="w-24 shrink-0 md:w-full md:max-w-40">
              <ProductPicture picture={story.picture} alt="" size={160} />
            </div>
            <div className="grid content-start gap-1">
              <h3 className="text-base">
                <Link
                  href={`/chu-the/${story.slug}`}
                  prefetch={false}
                  className="text-ink no-underline after:absolute after:inset-0 after:rounded-card"
                >
                  {story.name}
                </Link>
              </h3>
              <p className="text-sm text-muted">{story.province_name}</p>
              <p className="line-clamp-4">{story.story}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}
