import { PRODUCT_GROUPS } from "@san-ocop/kit/product-groups"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Wordmark } from "@/shared/ui/wordmark"

type LinkTo = { href: string; name: string }

const Column = ({ title, links }: { title: string; links: LinkTo[] }) => (
  <div>
    <h2 className="text-base">{title}</h2>
    <ul>
      {links.map(({ href, name }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            className="inline-flex min-h-11 items-center py-1.5 leading-snug text-ink underline-offset-4 hover:underline"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  </div>
)

/** The shop's footer: every part of the site, for whoever scrolled this far. */
export function Footer() {
  const t = translator("common")
  return (
    <footer className="mt-12 border-t border-line bg-leaf-soft">
      <div className="page grid grid-cols-2 gap-x-6 gap-y-6 py-8 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="col-span-2 grid content-start gap-3 lg:col-span-1">
          <Wordmark />
          <p className="max-w-sm">{t("footer.about")}</p>
          <p className="text-sm">{t("footer.source")}</p>
        </div>
        <Column
          title={t("footer.shop")}
          links={[
            { href: "/san", name: t("nav.provinces") },
            ...PRODUCT_GROUPS.slice(0, 4).map(({ code, name }) => ({ href: `/danh-muc/${code}`, name })),
          ]}
        />
        <Column
          title={t("footer.trust")}
          links={[
            { href: "/cach-kiem-chung", name: t("nav.how") },
            { href: "/cach-xep-hang", name: translator("search")("ranking.title") },
            { href: "/chung-nhan", name: translator("recognition")("lookup.title") },
            { href: "/thu-hoi", name: translator("recall")("public.title") },
            { href: "/tra-cuu-don-hang", name: t("nav.orders") },
          ]}
        />
        <Column
          title={t("footer.work")}
          links={[
            { href: "/kenh-nguoi-ban", name: t("nav.sell") },
            { href: "/so", name: t("nav.department") },
          ]}
        />
      </div>
    </footer>
  )
}
