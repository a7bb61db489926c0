import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "@san-ocop/floor/lib/clock"
import { MS_PER_DAY } from "@san-ocop/kit/day"
import type { DeskTask } from "@san-ocop/kit/http/desk-task"
import type { Agency } from "@san-ocop/kit/http/department"
import type { ProgrammeNumbers } from "../listings/programme-facts"
import { readRows } from "../sql"

const LATE_MS = 3 * MS_PER_DAY

/** What has no deadline of its own is late when it waits since then or longer: listings, appeals about them, producers. */
export const lateSince = (now: Date): Date => new Date(now.getTime() - LATE_MS)

// A complaint waits for the department once it is escalated; what is late is told from its own deadline.
const TASKS = `
  select 'listings' as kind, count(*)::int as waiting, (count(*) filter (where submitted_at <= ?))::int as late
    from listing where state in ('submitted', 'changed') and deleted_at is null and (?::text is null or province_code = ?)
  union all
  select 'listing_appeal', count(*)::int, (count(*) filter (where opened_at <= ?))::int
    from listing_appeal where state = 'opened' and deleted_at is null and (?::text is null or province_code = ?)
  union all
  select 'report', count(*)::int, (count(*) filter (where due_at <= ?))::int
    from shopper_report where state = 'received' and deleted_at is null and (?::text is null or province_code = ?)
  union all
  select 'complaint', count(*)::int, (count(*) filter (where due_at <= ?))::int
    from complaint where state = 'escalated' and deleted_at is null and (?::text is null or province_code = ?)
  union all
  select 'authority_request', count(*)::int, (count(*) filter (where due_at <= ?))::int
    from authority_request where state = 'received' and deleted_at is null and (?::text is null or province_code = ?)
  union all
  select 'appeal', count(*)::int, (count(*) filter (where due_at <= ?))::int
    from case_appeal where state = 'filed' and deleted_at is null and (?::text is null or province_code = ?)`

/** What waits for a trade department, in one query. @param province null is every province, for a national reader */
async function tradeTasks(container: MedusaContainer, province: string | null): Promise<DeskTask[]> {
  const now = clock.now()
  const since = [lateSince(now), lateSince(now), now, now, now, now]
  return readRows<DeskTask>(
    container,
    TASKS,
    since.flatMap((at) => [at, province, province]),
  )
}

type Programme = Pick<
  ProgrammeNumbers,
  "producers_waiting" | "producers_late" | "recalls_waiting" | "expiring_90_days" | "expired"
>

/** What waits for an officer's agency; for a national reader what waits for any. */
export async function readDeskTasks(
  container: MedusaContainer,
  { province_code, agency }: { province_code: string | null; agency: Agency },
  programme: Programme,
): Promise<DeskTask[]> {
  const isNational = province_code === null
  const trade = agency === "trade" || isNational ? await tradeTasks(container, province_code) : []
  // Either agency recalls goods and verifies producers; certificates are agriculture's. No recall has time: none is late before others.
  const { recalls_waiting, producers_waiting, producers_late } = programme
  const recalls: DeskTask = { kind: "recalls", waiting: recalls_waiting, late: 0 }
  const producers: DeskTask = { kind: "producers", waiting: producers_waiting, late: producers_late }
  const certificates: DeskTask[] =
    agency === "agriculture" || isNational
      ? [{ kind: "certificates", waiting: programme.expiring_90_days, late: programme.expired }]
      : []
  return [recalls, ...trade, producers, ...certificates]
}
