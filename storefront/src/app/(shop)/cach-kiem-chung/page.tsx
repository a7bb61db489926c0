import type { Metadata } from "next"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { shareable } from "@/shared/seo/share"
import { Icon } from "@/shared/ui/icon"

export const metadata: Metadata = shareable({
  title: translator("how")("title"),
  description: translator("how")("lead"),
  path: "/cach-kiem-chung",
  type: "article",
})

export default function HowPage() {
  const t = translator("how")
  const parts = [
    { icon: "badge-check", title: t("starsTitle"), texts: [t("stars1"), t("stars2"), t("stars3")] },
    { icon: "shield-check", title: t("sellersTitle"), texts: [t("sellers1"), t("sellers2")] },
    { icon: "qr-code", title: t("lotsTitle"), texts: [t("lots1"), t("lots2")] },
    { icon: "info", title: t("limitsTitle"), texts: [t("limits1")] },
  ] as const
  return (
    <div className="page-narrow grid gap-6">
      <h1 className="text-2xl md:text-3xl">{t("title")}</h1>
      <p className="text-lg">{t("lead")}</p>
      {parts.map(({ icon, title, texts }) => (
        <section key={icon} className="grid gap-2">
          <h2 className="flex items-center gap-2 text-xl">
            <Icon name={icon} size={24} className="text-leaf" />
            {title}
          </h2>
          {texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </section>
      ))}
      <Link href="/san" className="text-link inline-flex min-h-11 items-center justify-self-start">
        {t("contact")}
      </Link>
    </div>
  )
}
