import { queuePath, readFilter } from "@/features/department-listings/queue-filter"
import { downloadRegister } from "@/features/department-registers/download-register"
import { messages } from "@/shared/i18n/messages"

export function GET(request: Request): Promise<Response> {
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { state, risk, q, province } = filter
  const words = { state: messages.department.listingState }
  const asked = {
    ...(state && { state }),
    ...(risk && { risk }),
    ...(q && { q }),
    ...(province && { province_code: province }),
  }
  return downloadRegister(queuePath(filter), "listings", { ...asked, words })
}
