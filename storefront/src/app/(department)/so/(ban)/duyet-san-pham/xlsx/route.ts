import { queuePath, readFilter } from "@/features/department-listings/queue-filter"
import { downloadRegister } from "@/features/department-registers/download-register"
import { messages } from "@/shared/i18n/messages"

export function GET(request: Request): Promise<Response> {
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { state, q } = filter
  const words = { state: messages.department.listingState }
  return downloadRegister(queuePath(filter), "listings", { ...(state && { state }), ...(q && { q }), words })
}
