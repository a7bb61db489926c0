import { clock } from "@san-ocop/floor/lib/clock"
import { addDays, vietnamDay } from "@san-ocop/kit/day"
import type { VoucherTerms } from "@san-ocop/kit/voucher"
import { makeFloorVoucherWorkflow, makeSellerVoucherWorkflow } from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"

const SAMPLES: readonly { phone: string; code: string; terms: VoucherTerms; min_spend: number }[] = [
  { phone: "0900000001", code: "MATONG10", terms: { kind: "percent", percent: 10, most: 30_000 }, min_spend: 200_000 },
  { phone: "0900000002", code: "GIAOMIENPHI", terms: { kind: "free_shipping", most: 30_000 }, min_spend: 300_000 },
]
const STALL = `select s.seller_id as id from seller_member m join seller_membership s on s.member_id = m.id
  where m.phone = ? and not exists (select 1 from voucher v where v.code = ?)`

const FLOOR = `select f.id from floor f where f.settlement_mode = 'collected' and f.deleted_at is null
  and not exists (select 1 from voucher v where v.code = ?) order by f.province_code limit 1`
const OF_FLOOR = {
  code: "SANGIAM10",
  terms: { kind: "percent" as const, percent: 10, most: 20_000 },
  min_spend: 150_000,
}

/** How long each holds, and for whom. */
function limits() {
  const valid_from = vietnamDay(clock.now())
  return { valid_from, valid_to: addDays(valid_from, 365), total_uses: null, uses_per_person: 3, is_shown: true }
}

/** The two stalls that the README names give a voucher each. */
export async function giveVouchers({ container }: Seeding): Promise<void> {
  for (const { phone, ...sample } of SAMPLES) {
    const [stall] = await select<{ id: string }>(container, STALL, [phone, sample.code])
    if (!stall) continue
    const input = { actor: SEED_ACTOR, seller_id: stall.id, voucher: { ...sample, ...limits() } }
    await makeSellerVoucherWorkflow(container).run({ input })
  }
}

/** The floor that collects gives one that it bears itself. */
export async function giveFloorVoucher({ container }: Seeding): Promise<void> {
  const [floor] = await select<{ id: string }>(container, FLOOR, [OF_FLOOR.code])
  if (!floor) return
  const voucher = { ...OF_FLOOR, ...limits() }
  await makeFloorVoucherWorkflow(container).run({ input: { actor: SEED_ACTOR, floor_id: floor.id, voucher } })
}
