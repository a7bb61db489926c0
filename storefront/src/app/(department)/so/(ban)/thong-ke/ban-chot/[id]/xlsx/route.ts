import { requireOfficer } from "@/features/department-session/session"
import { statisticsPath } from "@/features/department-statistics/statistics-filter"
import { passFileOn } from "@/shared/medusa/pass-file-on"

/** A frozen report as a spreadsheet. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const id = encodeURIComponent((await params).id)
  const { token } = await requireOfficer(statisticsPath({}, `/ban-chot/${id}`))
  return passFileOn(`/department/statistics/snapshots/${id}/export`, token)
}
