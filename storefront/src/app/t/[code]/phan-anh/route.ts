import type { ReportReason } from "@san-ocop/kit/http/casework"
import { reportLabel } from "@/features/trace/data/read-label"
import { tracePage } from "@/features/trace/html/frame"
import { reportForm } from "@/features/trace/html/report-form"
import { siteUrl } from "@/shared/env"
import { textField } from "@/shared/forms/form-state"
import { translator } from "@/shared/i18n/translator"
import { BackendDown, BackendProblem } from "@/shared/medusa/errors"

/** POST: what somebody found wrong with a pack. Leads to the page that follows the report; what is refused stays filled in. */
export async function POST(request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { code } = await params
  const form = await request.formData()
  const [serial, words, phone] = [textField(form, "serial"), textField(form, "words"), textField(form, "phone")]
  // The backend says which reasons there are.
  const reason_code = textField(form, "reason_code") as ReportReason
  try {
    const report = { reason_code, words, ...(phone && { phone }), ...(serial && { serial }) }
    const { code: receipt } = await reportLabel(code, report)
    return Response.redirect(new URL(`/phan-anh/${receipt}?moi=1`, siteUrl()), 303)
  } catch (error) {
    const t = translator("trace")
    const isDown = error instanceof BackendDown
    if (!isDown && !(error instanceof BackendProblem)) throw error
    const problem = isDown ? t("reportForm.down") : error.problem.message
    const draft = { reason_code, words, phone }
    const page = reportForm({ code, serial: serial || null }, draft, problem)
    return tracePage(isDown ? 503 : error.status, t("reportForm.title"), page)
  }
}
