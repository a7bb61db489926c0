import { createHash } from "node:crypto"
import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import {
  deliverOrderWorkflow,
  proveLedgerWorkflow,
  shipOrderWorkflow,
  takeInCodStatementWorkflow,
} from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import { report } from "./progress"
import { sampleOrder } from "./sample-order"
import { sentAnywhere } from "./sent-anywhere"

const CARRIER = "Viettel Post"
const FEE = 22_000
/** `missing`: what the carrier paid too little, in dong. */
const PARCELS = [
  { buyer: "Phạm Thị Mẫu", phone: "0900003011", tracking_code: "MAU000000011", missing: 0 },
  { buyer: "Hoàng Văn Mẫu", phone: "0900003012", tracking_code: "MAU000000012", missing: 15_000 },
] as const

// The first stall that the README names.
const GOODS = `select l.variant_id, l.seller_id from listing l join seller_membership s on s.seller_id = l.seller_id
  join seller_member m on m.id = s.member_id
  where m.phone = '0900000001' and l.state = 'approved' and ${sentAnywhere("l")} and l.variant_id is not null
  order by l.id limit 1`
const TAKEN_IN = "select 1 from cod_line where tracking_code = any(?) limit 1"

type Parcel = (typeof PARCELS)[number]

/** A sample buyer's order that the carrier has delivered. @returns what he collected */
async function delivered(seeding: Seeding, parcel: Parcel, variant_id: string): Promise<number> {
  const { container } = seeding
  const id = await sampleOrder(seeding, parcel, variant_id)
  const { tracking_code } = parcel
  const change = { id, actor: SEED_ACTOR }
  const [order] = await select<{ state: string; total: number }>(
    container,
    "select state, total::float8 as total from group_order where id = ?",
    [id],
  )
  if (order?.state === "confirmed")
    await shipOrderWorkflow(container).run({ input: { ...change, carrier: CARRIER, tracking_code } })
  if (order?.state !== "delivered") await deliverOrderWorkflow(container).run({ input: change })
  return order?.total ?? 0
}

/** What a carrier says that he has paid a stall: one parcel fits, for the other he paid too little. Once: a second run finds it there. */
export async function takeInSampleStatement(seeding: Seeding): Promise<void> {
  const { container } = seeding
  const [goods] = await select<{ variant_id: string; seller_id: string }>(container, GOODS)
  const codes = PARCELS.map(({ tracking_code }) => tracking_code)
  const there = await select(container, TAKEN_IN, [codes])
  if (!goods || there.length > 0) return
  await report("Parcels on a carrier's statement", PARCELS.length, async (progress) => {
    const day = vietnamDay(clock.now())
    const lines = []
    for (const [index, parcel] of PARCELS.entries()) {
      const cod = await delivered(seeding, parcel, goods.variant_id)
      const { tracking_code, missing } = parcel
      lines.push({ line: index + 2, day, tracking_code, cod, fee: FEE, remitted: cod - FEE - missing })
      progress.done()
    }
    const file_hash = createHash("sha256").update(codes.join()).digest("hex")
    const statement = { carrier: CARRIER, file_name: "bang-ke-mau.xlsx", file_hash, lines }
    const owner = { kind: "seller" as const, id: goods.seller_id }
    await takeInCodStatementWorkflow(container).run({ input: { owner, statement, actor: SEED_ACTOR } })
  })
  await proveLedgerWorkflow(container).run({ input: {} })
}
