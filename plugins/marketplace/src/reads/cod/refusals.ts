import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import { phoneKey } from "../../lib/cod/phone-key"
import { COD_SETTINGS } from "../../lib/cod/settings"
import { readRows } from "../sql"

const COUNT = "select count(*)::int as count from cod_refusal where phone_key = ? and at >= ? and deleted_at is null"

/** How many parcels with cash on delivery were not taken at this phone number lately. */
export async function readRefusals(container: MedusaContainer, phone: string): Promise<number> {
  const since = new Date(clock.now().getTime() - COD_SETTINGS.refusal_days * MS_PER_DAY)
  const [row] = await readRows<{ count: number }>(container, COUNT, [phoneKey(phone), since])
  return row?.count ?? 0
}
