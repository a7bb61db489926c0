import { downloadRegister } from "@/features/department-registers/download-register"
import { deskPath } from "@/features/department-session/desk-path"
import { provinceParam } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"

/** The files that were imported, as an XLSX file. */
export function GET(request: Request): Promise<Response> {
  const province = provinceParam(Object.fromEntries(new URL(request.url).searchParams))
  return downloadRegister(deskPath("/chung-nhan/nhap", { tinh: province }), "recognition-imports", {
    ...(province && { province_code: province }),
    words: { state: messages.recognition.import.state },
  })
}
