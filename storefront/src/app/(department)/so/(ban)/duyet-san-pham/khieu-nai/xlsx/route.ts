import { APPEAL_FILTERS, askedOf } from "@/features/department-moderation/appeal-tone"
import { appealsPath } from "@/features/department-moderation/paths"
import { downloadRegister } from "@/features/department-registers/download-register"
import { choiceParam, provinceParam } from "@/shared/forms/search-params"
import { messages } from "@/shared/i18n/messages"

export function GET(request: Request): Promise<Response> {
  const params = Object.fromEntries(new URL(request.url).searchParams)
  const filter = choiceParam(params, "tinh-trang", APPEAL_FILTERS) ?? "opened"
  const province = provinceParam(params)
  const { state: states, against } = messages.moderation.appeals
  return downloadRegister(appealsPath(filter, 1, province), "listing-appeals", {
    ...askedOf(filter),
    ...(province && { province_code: province }),
    words: { state: states, against },
  })
}
