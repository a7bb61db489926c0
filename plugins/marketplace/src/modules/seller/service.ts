import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { runSql } from "../../lib/run-sql"
import { addMembers, removeMembers } from "./changes/add-members"
import { registerPerson, type NewPerson } from "./changes/register-person"
import { registerSellers } from "./changes/register-sellers"
import { saveContact, type SaveContact } from "./changes/save-contact"
import { Seller } from "./models/seller"
import { SellerMember } from "./models/seller-member"
import { SellerMembership } from "./models/seller-membership"
import type { Membership, NewMember, NewSeller, Write } from "./types"

export type SellerPlace = { id: string; stock_location_id: string | null; shipping_profile_id: string | null }

/** Sellers, the persons who act for them and their roles. Each method is one transaction with its audit entries. */
export default class SellerModuleService extends MedusaService({ Seller, SellerMember, SellerMembership }) {
  /** Writes sellers; a slug that is taken gets a number. Answers in the given order. */
  @InjectManager()
  @InjectTransactionManager()
  async registerSellers(
    input: { sellers: NewSeller[] } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; slug: string; name: string }[]> {
    return registerSellers(context, input)
  }

  /** Records from where sellers send and with which shipping profile. */
  @InjectManager()
  @InjectTransactionManager()
  async setPlaces(places: SellerPlace[], @MedusaContext() context: Context = {}): Promise<void> {
    const sql = `update seller set stock_location_id = ?, shipping_profile_id = ? where id = ?`
    for (const place of places)
      await runSql(context, sql, [place.stock_location_id, place.shipping_profile_id, place.id])
  }

  /** Adds persons to sellers. @throws Refusal duplicate_error when one is a member already; invalid_data for a bad phone */
  @InjectManager()
  @InjectTransactionManager()
  async addMembers(
    input: { members: NewMember[] } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<Membership[]> {
    return addMembers(context, input)
  }

  /** Writes a person who is a member of no seller yet. @throws Refusal duplicate_error when the phone number is known */
  @InjectManager()
  @InjectTransactionManager()
  async registerPerson(
    input: { person: NewPerson } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; is_new: boolean }> {
    return registerPerson(context, input)
  }

  /** Takes back what `addMembers` wrote. */
  @InjectManager()
  @InjectTransactionManager()
  async removeMembers(added: Membership[], @MedusaContext() context: Context = {}): Promise<void> {
    await removeMembers(context, added)
  }

  /** Writes how a stall is reached. @throws Refusal not_found, invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async saveContact(input: SaveContact, @MedusaContext() context: Context = {}): Promise<void> {
    return saveContact(context, input)
  }
}
