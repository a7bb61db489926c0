import type { FloorList, FloorPage } from "@san-ocop/kit/http/catalog"
import { formatPhone } from "@san-ocop/kit/phone"
import { translator } from "@/shared/i18n/translator"
import { backend } from "@/shared/medusa/backend"
import { StatusLine } from "@/shared/ui/status-line"
import type { Stall } from "../seller-session/session"

/** The department that a stall answers to; null where the floor does not say. */
async function departmentOf(provinceCode: string): Promise<FloorPage["department"] | null> {
  const { floors } = await backend.get<FloorList>("/catalog/floors")
  const slug = floors.find((floor) => floor.province_code === provinceCode)?.slug
  return slug ? (await backend.get<FloorPage>(`/catalog/floors/${encodeURIComponent(slug)}`)).department : null
}

/** Says that a stall may not sell now, and whom to call. Nothing for a stall in order. */
export async function StallWarning({ stall }: { stall: Stall }) {
  if (stall.status === "active") return null
  const t = translator("seller")
  // The warning matters more than the phone number: without the number it still stands.
  const department = await departmentOf(stall.province_code).catch(() => null)
  return (
    <div className="grid gap-2">
      <StatusLine kind="problem">{t(`stallStatus.${stall.status}`, { province: stall.province_name })}</StatusLine>
      {department && (
        <a href={`tel:${department.phone}`} className="text-link inline-flex min-h-11 items-center">
          {t("stallStatus.call", { name: department.name, phone: formatPhone(department.phone) })}
        </a>
      )}
    </div>
  )
}
