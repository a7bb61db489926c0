import { addMembersWorkflow, createSellersWorkflow } from "@san-ocop/marketplace/workflows"
import { linkSellerProducersWorkflow } from "@san-ocop/ocop/workflows"
import { randomFrom, between } from "../../pictures/random"
import { SAMPLE_PASSWORD, SEED_ACTOR, type Seeding, select } from "./context"
import type { StallPlan } from "./plan"
import { batches, inParallel, report } from "./progress"
import { storyOf } from "./story"

const ORPHANS =
  "Những sản phẩm OCOP mà nguồn công khai chưa nêu rõ chủ thể. Ghi lại để tham khảo, hiện chưa bán trên sàn."

/** Who works for the first stall beside its owner, one of each role; their numbers begin at 0900002001. */
const STAFF = [
  { name: "Nhân viên bán hàng mẫu", role: "sales" },
  { name: "Nhân viên đóng gói mẫu", role: "packing" },
  { name: "Kế toán mẫu", role: "accountant" },
] as const
const FIRST_OF_STAFF = 2001

/** "0900000001": numbers of this range are sample numbers. */
const samplePhone = (serial: number): string => `0900${String(serial).padStart(6, "0")}`

/** Opens the stalls; answers the id of each seller by slug. */
export async function openStalls({ container, stalls }: Seeding): Promise<Map<string, string>> {
  const read = () =>
    select<{ id: string; slug: string }>(container, "select id, slug from seller where deleted_at is null")
  const there = new Set((await read()).map((row) => row.slug))
  const missing = [...stalls.entries()].filter(([, stall]) => !there.has(stall.slug))
  await report("Stalls opened", missing.length, async (progress) => {
    for (const batch of batches(missing, 60)) {
      const sellers = batch.map(([index, stall]) => sampleSeller(stall, index + 1))
      await createSellersWorkflow(container).run({ input: { actor: SEED_ACTOR, sellers } })
      progress.done(batch.length)
    }
  })
  return new Map((await read()).map((row) => [row.slug, row.id]))
}

function sampleSeller(stall: StallPlan, serial: number) {
  const random = randomFrom(`seller|${stall.name}`)
  const first = stall.rows[0]
  return {
    slug: stall.slug,
    name: stall.name,
    kind: stall.kind,
    province_code: stall.provinceCode,
    commune_code: stall.communeCode,
    street: stall.isProducer ? `Số ${between(1, 180, random)}, xóm Mẫu` : null,
    phone: stall.isProducer ? samplePhone(serial) : null,
    story: stall.isProducer && first ? storyOf(stall.name, first) : ORPHANS,
    is_sample: true,
  }
}

/** The members of all stalls: the owner of each, and the staff of the first. */
function sampleMembers(stalls: readonly StallPlan[], sellers: ReadonlyMap<string, string>) {
  const owners = stalls.flatMap((stall, index) => {
    const seller_id = sellers.get(stall.slug)
    if (!stall.isProducer || !seller_id) return []
    return [
      { seller_id, name: `Chủ gian hàng mẫu ${index + 1}`, phone: samplePhone(index + 1), role: "owner" as const },
    ]
  })
  const first = owners[0]?.seller_id
  const staff = STAFF.map((one, index) => ({ ...one, phone: samplePhone(FIRST_OF_STAFF + index) }))
  return [...owners, ...(first ? staff.map((one) => ({ ...one, seller_id: first })) : [])]
}

/** Gives the members of each stall their accounts, and says that producers let their own stalls sell. */
export async function openAccounts(
  { container, stalls }: Seeding,
  sellers: ReadonlyMap<string, string>,
  producers: ReadonlyMap<string, string>,
): Promise<void> {
  const known = await select<{ phone: string }>(container, "select phone from seller_member")
  const there = new Set(known.map((row) => row.phone))
  const members = sampleMembers(stalls, sellers)
    .filter(({ phone }) => !there.has(phone))
    .map((member) => ({ ...member, password: SAMPLE_PASSWORD }))
  await report("Seller accounts opened", members.length, async (progress) => {
    // Two at a time, since hashing a password keeps a core busy.
    await inParallel(batches(members, 12), 2, async (batch) => {
      await addMembersWorkflow(container).run({ input: { actor: SEED_ACTOR, members: batch } })
      progress.done(batch.length)
    })
  })
  const links = stalls.flatMap(({ slug }) => {
    const [seller_id, producer_id] = [sellers.get(slug), producers.get(slug)]
    return seller_id && producer_id ? [{ seller_id, producer_id }] : []
  })
  await linkSellerProducersWorkflow(container).run({ input: { links } })
}
