import type { SuggestionList } from "@san-ocop/kit/http/catalog"
import Link from "next/link"

export type SuggestionWords = { title: string; products: string; producers: string; provinces: string; groups: string }
type Props = { list: SuggestionList; words: SuggestionWords; onChoose: () => void }

/** Links below the search box, by kind. Nothing when nothing was found. */
export function Suggestions({ list, words, onChoose }: Props) {
  const kinds = [
    { name: words.products, links: list.products.map(({ handle, name }) => ({ href: `/san-pham/${handle}`, name })) },
    { name: words.provinces, links: list.provinces.map(({ slug, name }) => ({ href: `/san/${slug}`, name })) },
    { name: words.groups, links: list.groups.map(({ code, name }) => ({ href: `/danh-muc/${code}`, name })) },
    { name: words.producers, links: list.producers.map(({ slug, name }) => ({ href: `/chu-the/${slug}`, name })) },
  ].filter(({ links }) => links.length > 0)
  if (kinds.length === 0) return null
  return (
    <div
      role="region"
      aria-label={words.title}
      className="absolute inset-x-0 top-full z-40 mt-1 max-h-[70vh] overflow-y-auto rounded-card border border-line bg-card p-2 shadow-menu"
    >
      {kinds.map(({ name, links }) => (
        <div key={name}>
          <p className="px-3 pt-2 text-sm text-muted">{name}</p>
          <ul>
            {links.map((link) => (
              <li key={link.href}>
                <Link
                  href={link.href}
                  prefetch={false}
                  onClick={onChoose}
                  className="flex min-h-11 items-center rounded-small px-3 py-1.5 text-ink no-underline hover:bg-leaf-soft focus-visible:bg-leaf-soft"
                >
                  {link.name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
