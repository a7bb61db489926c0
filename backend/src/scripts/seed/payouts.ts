import { createHash } from "node:crypto"
import { clock, withClock } from "@san-ocop/floor/lib/clock"
import { MS_PER_DAY, vietnamDay } from "@san-ocop/kit/day"
import { fixedClock } from "@san-ocop/kit/clock"
import {
  addCommissionRuleWorkflow,
  confirmPayeeWorkflow,
  deliverOrderWorkflow,
  formPayoutBatchWorkflow,
  markPayoutWorkflow,
  movePayoutBatchWorkflow,
  proveLedgerWorkflow,
  saveStallAccountWorkflow,
  shipOrderWorkflow,
  takeInCodStatementWorkflow,
} from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import { report } from "./progress"
import { sampleOrder } from "./sample-order"

const CARRIER = "Viettel Post"
const FEE = 22_000
const ACCOUNT = { bank_bin: "970405", account_number: "SANOCOPMAU07", holder_name: "TAI KHOAN MAU" }
/** Who approves what the seed has formed: a batch wants two. */
const SECOND_ACTOR = { ...SEED_ACTOR, id: "seed-second", name: "Dữ liệu mẫu, người duyệt" }

/** Days ago: when the parcel arrived, and when the carrier paid the floor for it. One was paid out, one is due, one waits, of one the carrier still has the money. */
const PARCELS = [
  { buyer: "Đặng Thị Mẫu", phone: "0900003021", tracking_code: "MAU000000021", delivered: 26, remitted: 22 },
  { buyer: "Bùi Văn Mẫu", phone: "0900003022", tracking_code: "MAU000000022", delivered: 14, remitted: 10 },
  { buyer: "Đỗ Thị Mẫu", phone: "0900003023", tracking_code: "MAU000000023", delivered: 3, remitted: 1 },
  { buyer: "Hồ Văn Mẫu", phone: "0900003024", tracking_code: "MAU000000024", delivered: 1, remitted: null },
] as const
const PAID_OUT = 12

// The stall of tea that the README names.
const STALL = `select x.id as seller_id, f.id as floor_id,
    (select l.variant_id from listing l where l.seller_id = x.id and l.state = 'approved' and l.sales_mode = 'sale' and l.minimum_age is null
      and l.variant_id is not null order by l.id limit 1) as variant_id
  from seller_member m join seller_membership s on s.member_id = m.id join seller x on x.id = s.seller_id join floor f on f.province_code = x.province_code
  where m.phone = '0900000007' and f.settlement_mode = 'direct'`
const COLLECT = "update floor set settlement_mode = 'collected' where id = ?"

type Stall = { seller_id: string; floor_id: string; variant_id: string | null }
type Parcel = (typeof PARCELS)[number]

/** Does something as if it were so many days ago. */
const ago = <T>(days: number, work: () => Promise<T>): Promise<T> =>
  withClock(fixedClock(new Date(clock.now().getTime() - days * MS_PER_DAY)), work)

async function arrive(seeding: Seeding, parcel: Parcel, variant_id: string): Promise<number> {
  const { container } = seeding
  const id = await sampleOrder(seeding, parcel, variant_id)
  const order = { id, actor: SEED_ACTOR }
  const { tracking_code } = parcel
  await shipOrderWorkflow(container).run({ input: { ...order, carrier: CARRIER, tracking_code } })
  await deliverOrderWorkflow(container).run({ input: order })
  const sql = "select total::float8 as total from group_order where id = ?"
  return (await select<{ total: number }>(container, sql, [id]))[0]?.total ?? 0
}

async function remit({ container }: Seeding, { floor_id }: Stall, { tracking_code }: Parcel, cod: number) {
  const line = { line: 2, day: vietnamDay(clock.now()), tracking_code, cod, fee: FEE, remitted: cod - FEE }
  const file_hash = createHash("sha256").update(tracking_code).digest("hex")
  const statement = { carrier: CARRIER, file_name: `${tracking_code}.xlsx`, file_hash, lines: [line] }
  const owner = { kind: "floor" as const, id: floor_id }
  await takeInCodStatementWorkflow(container).run({ input: { owner, statement, actor: SEED_ACTOR } })
}

/** Pays out what is due by then. */
async function payOut({ container }: Seeding, { floor_id }: Stall): Promise<void> {
  const { result: id } = await formPayoutBatchWorkflow(container).run({ input: { floor_id, actor: SEED_ACTOR } })
  for (const step of ["approve", "send"] as const)
    await movePayoutBatchWorkflow(container).run({ input: { id, step, actor: SECOND_ACTOR } })
  const payouts = await select<{ id: string }>(container, "select id from payout where batch_id = ?", [id])
  for (const payout of payouts) {
    const paid = { id: payout.id, to: "paid" as const, bank_reference: "MAU0000000001" }
    await markPayoutWorkflow(container).run({ input: { ...paid, actor: SEED_ACTOR } })
  }
}

async function openAccount({ container }: Seeding, { seller_id, floor_id }: Stall): Promise<void> {
  await saveStallAccountWorkflow(container).run({
    input: { actor: SEED_ACTOR, seller_id, account: ACCOUNT, is_sample: true },
  })
  await confirmPayeeWorkflow(container).run({ input: { seller_id, account: ACCOUNT, actor: SEED_ACTOR } })
  const valid_from = vietnamDay(clock.now())
  const rule = { floor_id, rate_bp: 300, vat_bp: 800, valid_from, note: "Mức phí mẫu của sàn thu hộ" }
  await addCommissionRuleWorkflow(container).run({ input: { actor: SEED_ACTOR, rule } })
}

/** One sample floor collects what shoppers pay and pays its stalls out. Once: a second run finds that it collects. */
export async function collectAndPayOut(seeding: Seeding): Promise<void> {
  const { container } = seeding
  const [stall] = await select<Stall>(container, STALL)
  const { variant_id = null } = stall ?? {}
  if (!stall || !variant_id) return
  await select(container, COLLECT, [stall.floor_id])
  await ago(30, () => openAccount(seeding, stall))
  await report("Orders of a floor that pays out", PARCELS.length, async (progress) => {
    for (const parcel of PARCELS) {
      const cod = await ago(parcel.delivered, () => arrive(seeding, parcel, variant_id))
      if (parcel.remitted !== null) await ago(parcel.remitted, () => remit(seeding, stall, parcel, cod))
      progress.done()
    }
  })
  await ago(PAID_OUT, () => payOut(seeding, stall))
  await proveLedgerWorkflow(container).run({ input: {} })
}
