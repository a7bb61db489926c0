import { downloadRegister } from "@/features/department-registers/download-register"
import { deskPath } from "@/features/department-session/desk-path"
import { oneParam } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"

export function GET(request: Request): Promise<Response> {
  const q = oneParam(Object.fromEntries(new URL(request.url).searchParams), "q").slice(0, 100)
  const words = { kind: messages.department.producerKind, verification: messages.department.verification }
  return downloadRegister(deskPath("/chu-the", { q }), "producers", { ...(q && { q }), words })
}
