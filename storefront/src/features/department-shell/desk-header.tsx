import type { DepartmentMe } from "@san-ocop/kit/http/department"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Bell } from "@/shared/notices/bell"
import { SubmitButton } from "@/shared/ui/submit-button"
import { Mark } from "@/shared/ui/wordmark"
import { logOut } from "../department-session/actions"
import { deskPath } from "../department-session/desk-path"
import { DeskNav } from "./desk-nav"

/** Whose desk this is, for which province, and where one can go. */
export function DeskHeader({ me, unread }: { me: DepartmentMe; unread: number | null }) {
  const t = translator("department")
  const { name, agency, role } = me.officer
  const office = `${t(`agency.${agency}`)} · ${me.province_name ?? t("national")}`
  return (
    <header className="border-b border-line bg-card print:hidden">
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-1 pt-2 max-sm:gap-x-1">
        <Link
          href={deskPath()}
          className="inline-flex min-h-11 flex-1 items-center gap-2 font-bold text-ink no-underline"
        >
          <span className="shrink-0">
            <Mark size={32} />
          </span>
          <span className="grid leading-tight">
            <span>{t("area")}</span>
            <span className="text-sm font-normal text-muted max-sm:hidden">{office}</span>
          </span>
        </Link>
        <p className="text-right text-sm leading-tight max-sm:hidden">
          <span className="block font-bold">{name}</span>
          <span className="text-muted">{t(`role.${role}`)}</span>
        </p>
        <Bell href={deskPath("/thong-bao")} unread={unread} />
        <form action={logOut}>
          <SubmitButton kind="quiet" pendingLabel={t("nav.loggingOut")} className="-mr-3 !px-3">
            {t("nav.logout")}
          </SubmitButton>
        </form>
        <p className="basis-full text-sm leading-tight text-muted sm:hidden">
          {office}
          <br />
          {name}
        </p>
      </div>
      <div className="page">
        <DeskNav
          label={t("nav.label")}
          items={[
            { href: deskPath(), label: t("nav.home"), icon: "house" },
            { href: deskPath("/duyet-san-pham"), label: t("nav.listings"), icon: "clipboard-list" },
            { href: deskPath("/chu-the"), label: t("nav.producers"), icon: "sprout" },
            { href: deskPath("/chung-nhan"), label: t("nav.certificates"), icon: "badge-check" },
            { href: deskPath("/lo-hang"), label: translator("lots")("title"), icon: "qr-code" },
            { href: deskPath("/so-tem"), label: translator("labels")("desk.title"), icon: "file-text" },
            { href: deskPath("/thong-ke"), label: t("nav.statistics"), icon: "chart-column" },
            { href: deskPath("/vu-viec"), label: translator("casework")("desk.title"), icon: "triangle-alert" },
            { href: deskPath("/luot-quet"), label: translator("scans")("title"), icon: "search" },
            { href: deskPath("/thu-hoi"), label: translator("recall")("nav"), icon: "package" },
            { href: deskPath("/nhat-ky"), label: t("nav.audit"), icon: "list" },
          ]}
        />
      </div>
    </header>
  )
}
