import type { DepartmentHome } from "@san-ocop/kit/http/department"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { deskPath } from "../department-session/desk-path"

type Figure = { value: number; label: string; help?: string; href?: string }

function FigureCard({ value, label, help, href }: Figure) {
  const inside = (
    <>
      <span className="text-3xl font-bold leading-none">{value}</span>
      <span className="font-bold">{label}</span>
      {help && <span className="text-sm text-muted">{help}</span>}
    </>
  )
  const look = "grid h-full content-start gap-1 rounded-card border border-line bg-card p-4 text-ink"
  return href ? (
    <Link href={href} className={`${look} no-underline hover:border-leaf hover:bg-leaf-soft`}>
      {inside}
    </Link>
  ) : (
    <p className={look}>{inside}</p>
  )
}

/** The floor in numbers; those with a list behind them lead to it. What is a task of this officer's is not told twice. */
export function Figures({ home }: { home: DepartmentHome }) {
  const t = translator("department")
  const certificates = (standing: string) => deskPath("/chung-nhan", { "hieu-luc": standing })
  const listings = (state: string) => deskPath("/duyet-san-pham", { "tinh-trang": state })
  const ends: Figure[] = [
    {
      value: home.expiring_90_days,
      label: t("home.expiring"),
      help: t("home.expiringHelp"),
      href: certificates("expiring"),
    },
    { value: home.expired, label: t("home.expired"), help: t("home.expiredHelp"), href: certificates("expired") },
  ]
  const figures: Figure[] = [
    ...(home.tasks.some(({ kind }) => kind === "certificates") ? [] : ends),
    { value: home.decided_this_week, label: t("home.decided"), href: deskPath("/nhat-ky") },
    { value: home.listings_on_sale, label: t("home.onSale"), href: listings("approved") },
    { value: home.producers, label: t("home.producers"), href: deskPath("/chu-the") },
    { value: home.sellers, label: t("home.sellers") },
  ]
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("home.figures")}</h2>
      <ul className="grid grid-cols-2 gap-3 md:grid-cols-3">
        {figures.map((figure) => (
          <li key={figure.label}>
            <FigureCard {...figure} />
          </li>
        ))}
      </ul>
    </section>
  )
}
