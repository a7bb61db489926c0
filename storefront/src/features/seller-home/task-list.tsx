import type { SellerHome, SellerRole } from "@san-ocop/kit/http/seller"
import Link from "next/link"
import { formatDayText } from "@/shared/format-time"
import { translator } from "@/shared/i18n/translator"
import { classNames } from "@/shared/ui/class-names"
import { EmptyState } from "@/shared/ui/empty-state"
import { Icon } from "@/shared/ui/icon"
import type { IconName } from "@/shared/ui/icon-shapes"
import { PendingMark } from "@/shared/ui/pending-mark"
import { roleMay } from "../seller-session/role-rights"
import { stallPath } from "../seller-session/stall-path"

type Task = { count: number; label: string; help: string; href: string; icon: IconName; urgent: boolean }

function tasksOf(slug: string, home: SellerHome): Task[] {
  const t = translator("seller")
  const orders = (state: string) => stallPath(slug, "/don-hang", { "tinh-trang": state })
  const products = (state: string) => stallPath(slug, "/san-pham", { "tinh-trang": state })
  const r = translator("returns")
  const d = translator("disputes")
  const c = translator("casework")
  const all: Task[] = [
    {
      count: home.to_confirm,
      label: t("home.toConfirm"),
      help: t("home.toConfirmHelp"),
      href: orders("placed"),
      icon: "package",
      urgent: true,
    },
    {
      count: home.to_ship,
      label: t("home.toShip"),
      help: t("home.toShipHelp"),
      href: orders("confirmed"),
      icon: "truck",
      urgent: true,
    },
    {
      count: home.transfers_waiting,
      label: t("home.transfersWaiting"),
      help: t("home.transfersWaitingHelp"),
      href: stallPath(slug, "/tien/chuyen-khoan"),
      icon: "wallet",
      urgent: true,
    },
    {
      count: home.cod_lines_waiting,
      label: t("home.codLinesWaiting"),
      help: t("home.codLinesWaitingHelp"),
      href: stallPath(slug, "/tien/bang-ke"),
      icon: "wallet",
      urgent: true,
    },
    {
      count: home.returns_waiting,
      label: r("homeTask"),
      help: r("homeTaskHelp"),
      href: stallPath(slug, "/tra-hang"),
      icon: "package",
      urgent: true,
    },
    {
      count: home.complaints_waiting,
      label: c("complaint.homeTask"),
      help: c("complaint.homeTaskHelp", { day: home.complaint_due_on ? formatDayText(home.complaint_due_on) : "" }),
      href: stallPath(slug, "/khieu-nai"),
      icon: "file-text",
      urgent: true,
    },
    {
      count: home.disputes_waiting,
      label: d("homeTask"),
      help: d("homeTaskHelp"),
      href: stallPath(slug, "/tranh-chap"),
      icon: "triangle-alert",
      urgent: true,
    },
    {
      count: home.changes_needed,
      label: t("home.changesNeeded"),
      help: t("home.changesNeededHelp"),
      href: products("can-sua"),
      icon: "file-text",
      urgent: true,
    },
    {
      count: home.low_stock,
      label: t("home.lowStock"),
      help: t("home.lowStockHelp"),
      href: products("sap-het"),
      icon: "triangle-alert",
      urgent: false,
    },
    {
      count: home.waiting_review,
      label: t("home.waitingReview"),
      help: t("home.waitingReviewHelp"),
      href: products("cho-duyet"),
      icon: "clock",
      urgent: false,
    },
  ]
  return all.filter(({ count }) => count > 0)
}

type Props = {
  slug: string
  home: SellerHome
  role: SellerRole
  /** Nothing else on the page asks for anything. */
  isAll: boolean
}

/** What there is to do, the most pressing first. Each line leads to exactly the things it counts. */
export function TaskList({ slug, home, role, isAll }: Props) {
  const t = translator("seller")
  const readsProducts = roleMay(role, "listings:read")
  const tasks = tasksOf(slug, home).filter(
    ({ href }) => readsProducts || !href.startsWith(stallPath(slug, "/san-pham")),
  )
  if (tasks.length === 0 && !isAll) return null
  if (tasks.length === 0) {
    return (
      <EmptyState icon="circle-check" title={t("home.allDone")}>
        {t("home.allDoneHelp")}
      </EmptyState>
    )
  }
  return (
    <ul className="grid gap-3">
      {tasks.map(({ count, label, help, href, icon, urgent }) => (
        <li key={href}>
          <Link
            href={href}
            className="flex min-h-20 items-center gap-4 rounded-card border border-line bg-card p-4 text-ink no-underline hover:border-leaf"
          >
            <span
              className={classNames(
                "grid min-w-14 place-items-center rounded-card px-2 py-2 text-2xl font-bold leading-none",
                urgent ? "bg-leaf text-white" : "bg-leaf-soft text-leaf-deep",
              )}
            >
              {count}
            </span>
            <span className="grid flex-1">
              <span className="flex items-center gap-2 font-bold">
                <Icon name={icon} />
                {label}
              </span>
              <span className="text-base text-muted">{help}</span>
            </span>
            <Icon name="chevron-right" />
            <PendingMark />
          </Link>
        </li>
      ))}
    </ul>
  )
}
