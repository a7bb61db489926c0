import type { CaseKind } from "@san-ocop/kit/http/casework"
import type { DeskTask } from "@san-ocop/kit/http/desk-task"
import Link from "next/link"
import { translator } from "@/shared/i18n/translator"
import { Icon } from "@/shared/ui/icon"
import { casesPath } from "../department-cases/case-filter"
import { appealsPath } from "../department-moderation/paths"
import { recallsPath } from "../department-recalls/recall-path"
import { deskPath } from "../department-session/desk-path"

const cases = (kind: CaseKind, show: "open" | "late"): string =>
  casesPath({ kind, show, q: "", province: null, page: 1 })

/** Listings and producers have cards of their own above. */
type Kind = Exclude<DeskTask["kind"], "listings" | "producers">
type Task = DeskTask & { kind: Kind }
const hasNoCard = (task: DeskTask): task is Task => task.kind !== "listings" && task.kind !== "producers"

/** Where what a task counts can be seen, and what of it is late. */
function pathsOf(kind: Kind): { waiting: string; late: string } {
  if (kind === "listing_appeal") return { waiting: appealsPath(), late: appealsPath("late") }
  if (kind === "recalls") return { waiting: recallsPath("draft"), late: recallsPath("draft") }
  if (kind === "certificates") {
    const certificates = (standing: string) => deskPath("/chung-nhan", { "hieu-luc": standing })
    return { waiting: certificates("expiring"), late: certificates("expired") }
  }
  return { waiting: cases(kind, "open"), late: cases(kind, "late") }
}

/** What else waits for this officer's agency, and what of it is late; each number leads to what it counts. */
export function TaskList({ tasks }: { tasks: readonly DeskTask[] }) {
  const t = translator("casework")
  return (
    <section className="grid gap-3">
      <h2 className="text-xl">{t("home.title")}</h2>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {tasks.filter(hasNoCard).map(({ kind, waiting, late }) => {
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
