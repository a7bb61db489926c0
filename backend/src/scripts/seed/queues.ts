import { clock } from "@san-ocop/floor/lib/clock"
import listingModule, { LISTING_MODULE } from "@san-ocop/marketplace/modules/listing"
import {
  createListingWorkflow,
  decideListingWorkflow,
  openAppealWorkflow,
  saveListingWorkflow,
  submitListingWorkflow,
} from "@san-ocop/marketplace/workflows"
import { SEED_ACTOR, type Seeding, select } from "./context"
import { contentOf, findListings, type Shown } from "./listings"
import { offerOf } from "./offer"
import { drawGiftBox } from "./pictures"
import { report } from "./progress"
import { type GiftBox, planQueues, type Suspicious } from "./queue-plan"

type ListingService = InstanceType<typeof listingModule.service>

/** Leaves listings for departments to decide: new ones, one sent back, and a change of something on sale. */
export async function fillQueues(seeding: Seeding, shown: readonly Shown[]): Promise<void> {
  const there = new Set((await findListings(seeding)).map((found) => `${found.seller_id}|${found.name}`))
  const plan = planQueues(shown)
  const fresh = plan.giftBoxes.filter(({ of, name }) => !there.has(`${of.sellerId}|${name}`))
  const untouched = await onlyOnce(
    seeding,
    plan.changed.map((one) => one.listingId),
  )
  const changed = plan.changed.filter((one) => untouched.has(one.listingId))
  const suspicious = plan.suspicious.filter(({ of, name }) => !there.has(`${of.sellerId}|${name}`))
  const count = fresh.length + changed.length + suspicious.length
  await report("Listings left for departments to decide", count, async (progress) => {
    for (const one of suspicious) {
      await offerSuspicious(seeding, one)
      progress.done()
    }
    for (const giftBox of fresh) {
      await offerGiftBox(seeding, giftBox)
      progress.done()
    }
    for (const one of changed) {
      await rewrite(seeding, one)
      progress.done()
    }
  })
}

/** Those listings that have only ever been written once. */
async function onlyOnce({ container }: Seeding, listingIds: string[]): Promise<Set<string>> {
  const rows = await select<{ listing_id: string }>(
    container,
    "select listing_id from listing_revision where listing_id = any(?) group by listing_id having count(*) = 1",
    [listingIds],
  )
  return new Set(rows.map((row) => row.listing_id))
}

/** Draws a picture for a new product and records that its seller uploaded it. */
async function givePicture({ container }: Seeding, of: Shown, name: string): Promise<string> {
  const picture = await drawGiftBox(of.row, name)
  const listings = container.resolve<ListingService>(LISTING_MODULE)
  await listings.createListingPictures([
    { seller_id: of.sellerId, url: picture, file_id: picture, uploaded_by: SEED_ACTOR.id, uploaded_at: clock.now() },
  ])
  return picture
}

const APPEAL = "Gian hàng đã nộp bản tự công bố và phiếu kiểm nghiệm. Kính mong Sở xem lại."

async function offerSuspicious(seeding: Seeding, one: Suspicious): Promise<void> {
  const { of, name, description, priceTimes, appealed } = one
  const { container } = seeding
  const content = { ...contentOf(of.row, of.producerId, [await givePicture(seeding, of, name)]), name, description }
  const price = offerOf(of.row).price * priceTimes
  const input = { seller_id: of.sellerId, actor: SEED_ACTOR, content, price, stock: 10 }
  const { result } = await createListingWorkflow(container).run({ input })
  const listing_id = result.listing.id
  await container.resolve<ListingService>(LISTING_MODULE).updateListings({ id: listing_id, is_sample: true })
  await submitListingWorkflow(container).run({ input: { listing_id, actor: SEED_ACTOR } })
  if (!appealed) return
  const decision = { revision_number: 1, decision: "rejected", reason_code: "missing_information" } as const
  await decideListingWorkflow(container).run({ input: { listing_id, actor: SEED_ACTOR, ...decision } })
  await openAppealWorkflow(container).run({ input: { listing_id, words: APPEAL, actor: SEED_ACTOR } })
}

async function offerGiftBox(seeding: Seeding, { of, name, sentBack }: GiftBox): Promise<void> {
  const picture = await givePicture(seeding, of, name)
  const { container } = seeding
  const listings = container.resolve<ListingService>(LISTING_MODULE)
  const content = {
    ...contentOf(of.row, of.producerId, [picture]),
    name,
    unit: "hộp quà",
    weight_grams: of.row.kind.sizes[0] ? of.row.kind.sizes[0].grams * 2 : 1000,
    description: `Hộp quà gồm hai phần ${of.row.name}, có túi giấy và thiệp chúc.`,
  }
  const input = { seller_id: of.sellerId, actor: SEED_ACTOR, content, price: offerOf(of.row).price * 2, stock: 20 }
  const { result } = await createListingWorkflow(container).run({ input })
  const listing_id = result.listing.id
  await listings.updateListings({ id: listing_id, is_sample: true })
  await submitListingWorkflow(container).run({ input: { listing_id, actor: SEED_ACTOR } })
  if (!sentBack) return
  const decision = { revision_number: 1, decision: "changes_requested", reason_code: "missing_information" } as const
  const reason = "Xin ghi rõ trong hộp có những gì và hạn dùng từng phần."
  await decideListingWorkflow(container).run({ input: { listing_id, actor: SEED_ACTOR, ...decision, reason } })
}

/** A change of words that a department must look at. */
async function rewrite({ container }: Seeding, one: Shown): Promise<void> {
  const [shown] = await select<{ pictures: string[] }>(
    container,
    "select pictures from listing_revision where listing_id = ? and number = 1",
    [one.listingId],
  )
  const content = contentOf(one.row, one.producerId, shown?.pictures ?? [])
  const description = `${content.description} Mẻ mới làm ít đường hơn theo góp ý của khách.`
  const { price, stock } = offerOf(one.row)
  const input = { listing_id: one.listingId, actor: SEED_ACTOR, content: { ...content, description }, price, stock }
  await saveListingWorkflow(container).run({ input })
}
