import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Screening } from "@san-ocop/kit/http/screening"
import { runSql } from "../../lib/run-sql"
import { addAppealFile, type NewAppealFile } from "./changes/appeal-file"
import { decideAppeal, openAppeal, undoDecision } from "./changes/appeals"
import { createDraft } from "./changes/create-draft"
import { decide } from "./changes/decide"
import { placeHolds, releaseHolds, reopenHolds } from "./changes/holds"
import { importApproved } from "./changes/import-approved"
import { restore } from "./changes/restore"
import { refuseUnwritable, saveRevision } from "./changes/save-revision"
import { recordScreening } from "./changes/screenings"
import { auditListing, moveListing } from "./changes/shared"
import { submit } from "./changes/submit"
import { undoChange } from "./changes/undo"
import { Listing } from "./models/listing"
import { ListingAppeal } from "./models/listing-appeal"
import { ListingHold } from "./models/listing-hold"
import { ListingPicture } from "./models/listing-picture"
import { ListingRevision } from "./models/listing-revision"
import { ListingScreening } from "./models/listing-screening"
import { lockListing, patchListing } from "./rows"
import type {
  AppealChange,
  ApprovedListing,
  Decide,
  DecideAppeal,
  Held,
  ListingChange,
  NewListing,
  OpenAppeal,
  PlaceHolds,
  PriceAndStock,
  RecordScreening,
  ReleaseHolds,
  SaveRevision,
  Write,
} from "./types"

type OfListing = { listing_id: string } & Write

/**
 * Listings, their revisions and decisions. Each method is one transaction that holds the listing's row and writes its audit
 * entry; each answers what it did, enough to undo it. Products are not touched: see the workflow `projectListings`.
 */
export default class ListingModuleService extends MedusaService({
  Listing,
  ListingRevision,
  ListingPicture,
  ListingHold,
  ListingScreening,
  ListingAppeal,
}) {
  /** Writes a draft with its first revision. */
  @InjectManager()
  @InjectTransactionManager()
  async createDraft(input: NewListing & Write, @MedusaContext() context: Context = {}): Promise<ListingChange> {
    return createDraft(context, input)
  }

  /**
   * Writes the next revision. On sale, a change of a reviewed field makes the listing `changed`, so it waits for review at
   * once while shoppers see the approved revision; any other change shows at once.
   * @throws Refusal conflict when `revision_number` is not the current one; not_allowed where nothing may be written
   */
  @InjectManager()
  @InjectTransactionManager()
  async saveRevision(input: SaveRevision & Write, @MedusaContext() context: Context = {}): Promise<ListingChange> {
    return saveRevision(context, input)
  }

  /** Sends the current revision to the department. @throws Refusal conflict when it already waits or may not be sent */
  @InjectManager()
  @InjectTransactionManager()
  async submit(
    input: OfListing & { screening?: Screening | undefined },
    @MedusaContext() context: Context = {},
  ): Promise<ListingChange> {
    return submit(context, input)
  }

  /**
   * Decides on the waiting revision, once.
   * @throws Refusal conflict when the officer saw another revision, or when it was decided meanwhile
   */
  @InjectManager()
  @InjectTransactionManager()
  async decide(input: Decide & Write, @MedusaContext() context: Context = {}): Promise<ListingChange> {
    return decide(context, input)
  }

  /** Takes a listing off sale; `reason` is for the seller. @throws Refusal conflict when it is not on sale */
  @InjectManager()
  @InjectTransactionManager()
  async takeDown(
    input: OfListing & { reason: string },
    @MedusaContext() context: Context = {},
  ): Promise<ListingChange> {
    const { listing_id: id, reason } = input
    const patch = { taken_down_reason: reason, taken_down_by: input.actor.id, taken_down_at: input.at }
    return moveListing(context, input, { id, to: "taken_down", patch, action: "listing.taken_down", reason })
  }

  /** Puts a listing back on sale, `changed` when a revision waited as it was taken down. @throws Refusal conflict */
  @InjectManager()
  @InjectTransactionManager()
  async restore(input: OfListing, @MedusaContext() context: Context = {}): Promise<ListingChange> {
    return restore(context, input)
  }

  /** Sets price (dong) and stock, which need no review. @throws Refusal not_allowed where nothing may be written */
  @InjectManager()
  @InjectTransactionManager()
  async setPriceAndStock(
    input: OfListing & PriceAndStock,
    @MedusaContext() context: Context = {},
  ): Promise<ListingChange> {
    const before = await lockListing(context, input.listing_id)
    refuseUnwritable(before)
    const { price = before.price, stock = before.stock } = input
    const listing = await patchListing(context, before.id, { price, stock }, input.at)
    await auditListing(context, input, "listing.price_and_stock_set", before, listing)
    return { listing, before, revision_written: null, revision_decided: null }
  }

  /** Records the products that show listings; null takes the record back. */
  @InjectManager()
  @InjectTransactionManager()
  async attachProducts(
    links: { id: string; product_id: string | null; variant_id: string | null }[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    for (const { id, product_id, variant_id } of links) {
      await runSql(context, `update listing set product_id = ?, variant_id = ? where id = ?`, [
        product_id,
        variant_id,
        id,
      ])
    }
  }

  /** Writes listings that are approved from the start, one revision each; answers their ids in the given order. */
  @InjectManager()
  @InjectTransactionManager()
  async importApproved(
    input: { listings: ApprovedListing[] } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return importApproved(context, input)
  }

  /** Keeps listings off sale for one source. Those that it holds already stay as they are; the new holds are answered. */
  @InjectManager()
  @InjectTransactionManager()
  async placeHolds(input: PlaceHolds & Write, @MedusaContext() context: Context = {}): Promise<Held[]> {
    return placeHolds(context, input)
  }

  /** Ends what one source holds, all of it or some listings; the holds that ended are answered. */
  @InjectManager()
  @InjectTransactionManager()
  async releaseHolds(input: ReleaseHolds & Write, @MedusaContext() context: Context = {}): Promise<Held[]> {
    return releaseHolds(context, input)
  }

  /** Takes a release back, for a workflow that could not finish. */
  @InjectManager()
  @InjectTransactionManager()
  async reopenHolds(
    input: { holds: Held[] } & Omit<ReleaseHolds, "listing_ids"> & Write,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await reopenHolds(context, input)
  }

  /** Keeps what newer rules found in a listing that waits; false when another revision waits by now. */
  @InjectManager()
  @InjectTransactionManager()
  async recordScreening(input: RecordScreening, @MedusaContext() context: Context = {}): Promise<boolean> {
    return recordScreening(context, input)
  }

  /** A seller appeals the rejection or the take-down of his listing; answers the appeal's id. @throws Refusal conflict */
  @InjectManager()
  @InjectTransactionManager()
  async openAppeal(input: OpenAppeal & Write, @MedusaContext() context: Context = {}): Promise<string> {
    return openAppeal(context, input)
  }

  /** Ties a paper to an appeal that waits; answers the file's id. @throws Refusal not_found, conflict, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async addAppealFile(input: NewAppealFile & Write, @MedusaContext() context: Context = {}): Promise<string> {
    return addAppealFile(context, input)
  }

  /** Grants, dismisses or withdraws an appeal, once. @throws Refusal forbidden, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async decideAppeal(input: DecideAppeal & Write, @MedusaContext() context: Context = {}): Promise<AppealChange> {
    return decideAppeal(context, input)
  }

  /** Takes a decision on an appeal back, with what it did to the listing, for a workflow that could not finish. */
  @InjectManager()
  @InjectTransactionManager()
  async undoAppeal({ change, ...appeal }: AppealChange & Write, @MedusaContext() context: Context = {}): Promise<void> {
    const { actor, at } = appeal
    if (change) await undoChange(context, { ...change, actor, at })
    await undoDecision(context, appeal)
  }

  /** Puts a listing back as it was before `change`, for a workflow that could not finish. */
  @InjectManager()
  @InjectTransactionManager()
  async undoChange(change: ListingChange & Write, @MedusaContext() context: Context = {}): Promise<void> {
    await undoChange(context, change)
  }
}
