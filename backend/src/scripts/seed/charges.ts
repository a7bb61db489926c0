import { clock } from "@san-ocop/floor/lib/clock"
import { vietnamDay } from "@san-ocop/kit/day"
import { addCommissionRuleWorkflow } from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"

// The stall of fish sauce that the README names: whoever buys from it sees a fee on the stall's page of earnings.
const FLOOR = `select f.id from seller_member m join seller_membership s on s.member_id = m.id join seller x on x.id = s.seller_id
  join floor f on f.province_code = x.province_code
  where m.phone = '0900000002' and not exists (select 1 from commission_rule r where r.floor_id = f.id) limit 1`

/** One sample floor takes two percent; the others take nothing, as floors do at first. */
export async function setCharges({ container }: Seeding): Promise<void> {
  const [floor] = await select<{ id: string }>(container, FLOOR)
  if (!floor) return
  const rule = {
    floor_id: floor.id,
    rate_bp: 200,
    vat_bp: 800,
    valid_from: vietnamDay(clock.now()),
    note: "Mức phí mẫu để minh họa",
  }
  await addCommissionRuleWorkflow(container).run({ input: { actor: SEED_ACTOR, rule } })
}
