import { APPEAL_FILTERS, askedOf } from "@/features/department-moderation/appeal-tone"
import { appealsPath } from "@/features/department-moderation/paths"
import { downloadRegister } from "@/features/department-registers/download-register"
import { choiceParam } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"

export function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const filter = choiceParam(params, "tinh-trang", APPEAL_FILTERS) ?? "opened"
  const { state: states, against } = messages.moderation.appeals
  return downloadRegister(appealsPath(filter), "listing-appeals", {
    ...askedOf(filter),
    words: { state: states, against },
  })
}
