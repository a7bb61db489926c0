import type { CaseKind, DeskTask } from "@san-ocop/kit/http/casework"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { casesPath } from "../department-cases/case-filter"
import { deskPath } from "../department-session/desk-path"

const cases = (kind: CaseKind, show: "open" | "late"): string => casesPath({ kind, show, q: "", page: 1 })

/** Where what a task counts can be seen, and what of it is late. */
function pathsOf(kind: DeskTask["kind"]): { waiting: string; late: string } {
  if (kind === "listings") return { waiting: deskPath("/duyet-san-pham"), late: deskPath("/duyet-san-pham") }
  if (kind === "producers") return { waiting: deskPath("/chu-the"), late: deskPath("/chu-the") }
  if (kind === "certificates") {
    const certificates = (standing: string) => deskPath("/chung-nhan", { "hieu-luc": standing })
    return { waiting: certificates("expiring"), late: certificates("expired") }
  }
  return { waiting: cases(kind, "open"), late: cases(kind, "late") }
}

/** What waits for this officer's agency, and what of it is late; each number leads to what it counts. */
export function TaskList({ tasks }: { tasks: readonly DeskTask[] }) {
  const t = translator("casework")
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("home.title")}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {tasks.map(({ kind, waiting, late }) => {
          const paths = pathsOf(kind)
          return (
            <li key={kind} className="grid content-start gap-1 rounded-card border border-line bg-card p-4">
              <Link
                href={paths.waiting}
                className="flex min-h-11 items-center gap-3 text-ink no-underline hover:underline"
              >
                <span className="text-3xl font-bold leading-none text-leaf-deep">{waiting}</span>
                <span className="font-bold">{t(`home.task.${kind}`)}</span>
              </Link>
              {late > 0 && (
                <Link
                  href={paths.late}
                  className="inline-flex min-h-11 items-center gap-2 font-bold text-lacquer underline-offset-4"
                >
                  <Icon name="clock" />
                  {t(`home.${kind === "certificates" ? "expired" : "late"}`, { count: late })}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
