import { clock } from "@san-ocop/floor/lib/clock"
import { addDays, type Day, vietnamDay } from "@san-ocop/kit/day"
import { importVerifiedProducersWorkflow } from "@san-ocop/ocop/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import type { Ids } from "./listings"
import { sampleIdentity, type SamplePaper, samplePapers } from "./papers"
import type { StallPlan } from "./plan"
import { batches, report } from "./progress"

/** What a bottle of these kinds holds needs a licence. */
const SPIRITS = new Set(["wine", "plum_wine", "spirit"])
const THANH_HOA = "38"
/** Days from today on which papers of the last producers of Thanh Hóa end, so that its desk sees some that run out or just have. */
const ENDING_SOON = [25, 6, -10]

type Owner = { seller_id: string; member_id: string; phone: string }

/** Writes the papers of the producers whose goods are on sale. */
export async function verifyProducers({ container, stalls }: Seeding, sellers: Ids, producers: Ids): Promise<void> {
  const known = await select<{ producer_id: string }>(container, "select producer_id from producer_registration")
  const there = new Set(known.map((row) => row.producer_id))
  const owners = await select<Owner>(
    container,
    `select s.seller_id, s.member_id, m.phone from seller_membership s join seller_member m on m.id = s.member_id
      where s.role = 'owner' and s.deleted_at is null`,
  )
  const ownerOf = new Map(owners.map((owner) => [owner.seller_id, owner]))
  const today = vietnamDay(clock.now())
  const ending = endingSoon(stalls, today)
  const missing = stalls.flatMap((stall, index) => {
    const [producer_id, seller_id] = [producers.get(stall.slug), sellers.get(stall.slug)]
    if (!stall.isProducer || !producer_id || !seller_id || there.has(producer_id)) return []
    const ids = { producer_id, seller_id, owner: ownerOf.get(seller_id) }
    return [registrationOf(stall, index + 1, ids, today, ending.get(stall.slug))]
  })
  await report("Producers' papers recorded", missing.length, async (progress) => {
    for (const batch of batches(missing, 60)) {
      await importVerifiedProducersWorkflow(container).run({ input: { actor: SEED_ACTOR, producers: batch } })
      progress.done(batch.length)
    }
  })
}

/** The last producers of Thanh Hóa that make food, and when their food-safety papers end. */
function endingSoon(stalls: readonly StallPlan[], today: Day): Map<string, Day> {
  const own = stalls.filter(
    ({ isProducer, provinceCode, kind, rows }) =>
      isProducer &&
      provinceCode === THANH_HOA &&
      (kind === "cooperative" || kind === "enterprise") &&
      rows.some(({ group }) => group === "thuc-pham"),
  )
  return new Map(
    own.slice(-ENDING_SOON.length).map(({ slug }, index) => [slug, addDays(today, ENDING_SOON[index] ?? 0)]),
  )
}

function registrationOf(
  stall: StallPlan,
  serial: number,
  { producer_id, seller_id, owner }: { producer_id: string; seller_id: string; owner: Owner | undefined },
  today: Day,
  foodEnds: Day | undefined,
) {
  const product_groups = [...new Set(stall.rows.map((row) => row.group))]
  const makes_spirits = stall.rows.some((row) => SPIRITS.has(row.kind.code))
  const papers = samplePapers({ name: stall.name, kind: stall.kind, groups: product_groups, makes_spirits }, today)
  const ended = (paper: SamplePaper): SamplePaper =>
    foodEnds && paper.requirement === "food_safety" ? { ...paper, expires_on: foodEnds } : paper
  return {
    producer_id,
    seller_id,
    member_id: owner?.member_id ?? null,
    contact_name: `Chủ gian hàng mẫu ${serial}`,
    contact_phone: owner?.phone ?? null,
    street: "Xóm Mẫu",
    product_groups,
    makes_spirits,
    identity: sampleIdentity(stall, serial),
    proofs: papers.map(ended),
    is_sample: true,
  }
}
