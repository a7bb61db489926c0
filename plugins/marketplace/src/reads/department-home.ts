import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { clock } from "@san-ocop/floor/lib/clock"
import type { OfficerOnDuty } from "@san-ocop/floor/lib/officer-request"
import { addDays, startOfVietnamDay, vietnamDay } from "@san-ocop/kit/day"
import type { DepartmentHome } from "@san-ocop/kit/http/department"
import { lateSince, readDeskTasks } from "./cases/desk-tasks"
import { listingHeld } from "./listings/held-sql"
import { readProgrammeNumbers } from "./listings/programme-facts"
import { sellerRestricted } from "./sellers/restricted-sql"
import { readRows } from "./sql"

const DAYS_OF_A_WEEK = 7

const SELLING = `
  select count(*) filter (where l.state in ('submitted', 'changed'))::int as waiting,
         min(l.submitted_at) filter (where l.state in ('submitted', 'changed')) as oldest_waiting_at,
         count(*) filter (where l.state in ('approved', 'changed') and s.status = 'active'
           and not ${sellerRestricted("s")} and not ${listingHeld("l")})::int as listings_on_sale,
         (select count(*)::int from seller where deleted_at is null and (?::text is null or province_code = ?)) as sellers,
         (select count(*)::int from audit_entry where entity_type = 'listing' and actor_type = 'officer' and at >= ?
            and action in ('listing.approved', 'listing.changes_requested', 'listing.rejected')
            and (?::text is null or province_code = ?) and deleted_at is null) as decided_this_week
    from listing l join seller s on s.id = l.seller_id
   where l.deleted_at is null and (?::text is null or l.province_code = ?)`

type Selling = Pick<DepartmentHome, "waiting" | "listings_on_sale" | "sellers" | "decided_this_week"> & {
  oldest_waiting_at: Date | null
}

/**
 * What waits for a department and how its floor stands today. "This week" is the last seven days, today included.
 * A national reader sees every province.
 */
export async function readDepartmentHome(
  container: MedusaContainer,
  officer: Pick<OfficerOnDuty, "province_code" | "agency">,
): Promise<DepartmentHome> {
  const province = officer.province_code
  const today = vietnamDay(clock.now())
  const since = startOfVietnamDay(addDays(today, 1 - DAYS_OF_A_WEEK))
  const scope = [province, province]
  const [selling] = await readRows<Selling>(container, SELLING, [today, ...scope, since, ...scope, ...scope])
  if (!selling) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "an aggregate gives one row")
  const numbers = await readProgrammeNumbers(container, province, today, lateSince(clock.now()))
  const { producers_waiting: _waiting, producers_late: _late, recalls_waiting: _recalls, ...programme } = numbers
  const tasks = await readDeskTasks(container, officer, numbers)
  return { ...selling, oldest_waiting_at: selling.oldest_waiting_at?.toISOString() ?? null, ...programme, tasks }
}
