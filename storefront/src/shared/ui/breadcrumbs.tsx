import Link from "next/link"
import { translator } from "@/shared/i18n/translator"

export type Crumb = { name: string; href?: string }

/** The way back up. The last crumb is this page. */
export const Breadcrumbs = ({ crumbs }: { crumbs: readonly Crumb[] }) => (
  <nav aria-label={translator("common")("nav.breadcrumbs")} className="-my-2 text-sm">
    <ol className="-ml-1 flex flex-wrap items-center gap-x-1 text-muted">
      {crumbs.map(({ name, href }, index) => (
        <li key={name} className="flex items-center gap-1">
          {index > 0 && <span aria-hidden="true">/</span>}
          {href ? (
            <Link
              href={href}
              className="inline-flex min-h-11 items-center px-1 text-muted underline-offset-4 hover:underline"
            >
              {name}
            </Link>
          ) : (
            <span aria-current="page" className="px-1 text-ink">
              {name}
            </span>
          )}
        </li>
      ))}
    </ol>
  </nav>
)
