import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import type { NewLabelBatch } from "@san-ocop/kit/http/labels"
import { printLabelsWorkflow, voidLabelsWorkflow } from "@san-ocop/ocop/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Shown } from "./listings"
import { report } from "./progress"

/** Lots of the documented accounts without labels, whose product has a certificate today. */
const UNLABELLED = `select distinct on (x.code) x.id as lot_id, s.seller_id, x.quantity from lot x
    join listing s on s.product_id = x.product_id and s.seller_id = any(?) and s.deleted_at is null
   where x.is_sample and x.state <> 'recalled' and x.product_id is not null and x.deleted_at is null
     and exists (select 1 from certificate c where c.product_id = x.product_id and c.deleted_at is null and c.valid_until >= ?
       and c.stars >= 3 and c.state in ('recognised', 'renewed', 'upgraded')
       and (c.replaced_from is null or c.replaced_from > ?) and (c.valid_from is null or c.valid_from <= ?))
     and not exists (select 1 from label_batch b where b.lot_id = x.id and b.deleted_at is null)
   order by x.code, s.seller_id`

const BATCHES: readonly NewLabelBatch[] = [
  { kind: "unit", layout: "a4_65", quantity: 65 },
  { kind: "lot", layout: "roll_50x30", quantity: 12 },
]

/** Enters labels into the stamp register for lots of the documented accounts. */
export async function printLabels({ container }: Seeding, shown: readonly Shown[]): Promise<void> {
  const sellers = [...new Set(shown.slice(0, 2).map(({ sellerId }) => sellerId))]
  const today = vietnamDay(clock.now())
  type Unlabelled = { lot_id: string; seller_id: string; quantity: number }
  const lots = await select<Unlabelled>(container, UNLABELLED, [sellers, today, today, today])
  await report("Lots labelled", lots.length, async (progress) => {
    for (const { lot_id, seller_id, quantity } of lots) {
      for (const batch of BATCHES) {
        const input = {
          actor: SEED_ACTOR,
          seller_id,
          lot_id,
          batch: { ...batch, quantity: Math.min(batch.quantity, quantity) },
        }
        const { result } = await printLabelsWorkflow(container).run({ input })
        // The last one of a sheet came out of the printer torn.
        if (batch.kind === "unit") await voidLast(container, input, result.id)
      }
      progress.done()
    }
  })
}

type Printed = { seller_id: string; lot_id: string; batch: NewLabelBatch }

async function voidLast(container: Seeding["container"], { seller_id, lot_id, batch }: Printed, batch_id: string) {
  const input = { actor: SEED_ACTOR, seller_id, lot_id, batch_id, from: String(batch.quantity), reason: "Rách khi in" }
  await voidLabelsWorkflow(container).run({ input })
}
