import { APPEAL_STATES } from "@/features/department-moderation/appeal-tone"
import { APPEALS_PATH } from "@/features/department-moderation/paths"
import { downloadRegister } from "@/features/department-registers/download-register"
import { deskPath } from "@/features/department-session/desk-path"
import { choiceParam } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"

export function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const state = choiceParam(params, "tinh-trang", APPEAL_STATES)
  const { state: states, against } = messages.moderation.appeals
  const page = deskPath(APPEALS_PATH, { "tinh-trang": state })
  return downloadRegister(page, "listing-appeals", { ...(state && { state }), words: { state: states, against } })
}
