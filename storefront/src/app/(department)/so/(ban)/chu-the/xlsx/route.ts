import { producersPath, queryOf, readFilter } from "@/features/department-producers/producer-filter"
import { downloadRegister } from "@/features/department-registers/download-register"
import { messages } from "@/shared/i18n/messages"

export function GET(request: Request): Promise<Response> {
  const filter = readFilter(Object.fromEntries(new URL(request.url).searchParams))
  const { limit: _limit, offset: _offset, waiting, ...asked } = queryOf(filter, 1)
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value))
  const words = { kind: messages.department.producerKind, verification: messages.department.verification }
  return downloadRegister(producersPath(filter), "producers", { ...given, ...(waiting && { waiting: "true" }), words })
}
