import type { DepartmentHome } from "@san-ocop/kit/http/department"
import type { Metadata } from "next"
import { Figures } from "@/features/department-home/figures"
import { TaskList } from "@/features/department-home/task-list"
import { WaitingCard } from "@/features/department-home/waiting-card"
import { ProducersCard } from "@/features/department-producers/producers-card"
import { deskPath } from "@/features/department-session/desk-path"
import { deskRead, requireOfficer } from "@/features/department-session/session"
import { ReadOnlyNote } from "@/features/department-shell/read-only-note"
import { translator } from "@/shared/i18n/translator"
import { PageHeading } from "@/shared/ui/page-heading"
import { withSkeleton } from "@/shared/ui/with-skeleton"

export function generateMetadata(): Metadata {
  return { title: translator("department")("home.title") }
}

async function DepartmentHomePage() {
  const t = translator("department")
  const session = await requireOfficer(deskPath())
  const home = await deskRead<DepartmentHome>(session, "/home")
  return (
    <>
      <PageHeading title={t("home.title")}>{session.me.province_name ?? t("national")}</PageHeading>
      <ReadOnlyNote me={session.me} />
      <WaitingCard home={home} mayDecide={session.me.may_moderate} />
      <ProducersCard session={session} tasks={home.tasks} />
      <TaskList tasks={home.tasks} />
      <Figures home={home} />
    </>
  )
}

export default withSkeleton(DepartmentHomePage, "table")
