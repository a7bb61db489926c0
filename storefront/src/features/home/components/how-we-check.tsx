import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"

/** Three lines about trust, and where to read more. */
export function HowWeCheck() {
  const t = translator("catalog")
  const lines = [
    { icon: "badge-check", text: t("home.how1") },
    { icon: "shield-check", text: t("home.how2") },
    { icon: "qr-code", text: t("home.how3") },
  ] as const
  return (
    <section aria-labelledby="kiem-chung" className="grid gap-4 rounded-card bg-leaf-soft p-5 md:p-8">
      <h2 id="kiem-chung" className="text-xl md:text-2xl">
        {t("home.how")}
      </h2>
      <ul className="grid gap-3 md:grid-cols-3">
        {lines.map(({ icon, text }) => (
          <li key={icon} className="flex gap-3">
            <Icon name={icon} size={24} className="text-leaf" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <Link href="/cach-kiem-chung" className="text-link inline-flex min-h-11 items-center justify-self-start">
        {t("home.howLink")}
      </Link>
    </section>
  )
}
