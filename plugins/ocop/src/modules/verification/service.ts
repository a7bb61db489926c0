import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import { AskedChangesService } from "./asked-changes-service"
import { decideAppeal, type DecideAppealInput, fileAppeal, type FileAppeal } from "./changes/appeal"
import { addAppealFile, type NewAppealFile } from "./changes/appeal-file"
import { importVerified, type ImportedRegistration } from "./changes/import-verified"
import * as links from "./changes/links"
import { close, reinstate, reject, suspend, verify, type Refuse, type Suspend, type WithReason } from "./changes/decide"
import { requestInformation, type RequestInformation, start, submit } from "./changes/move"
import { type OfProducer } from "./changes/enter"
import { reinstateIfRenewed, suspendIfDue } from "./changes/lapse"
import { openRegistration } from "./changes/open-registration"
import { addProof, type AddProof, decideProof, type DecideProof, type OfProof, withdrawProof } from "./changes/proofs"
import { revokeProof, type RevokeProof } from "./changes/revoke-proof"
import { type IdentityChange, saveIdentity } from "./changes/save-identity"
import { remind } from "./changes/remind"
import { saveStep, type SaveStep } from "./changes/save-step"
import { recordLook, type Look } from "./changes/looks"
import { waive, type WaiveRequirement } from "./changes/waive"
import type { Moved, NewRegistrationRow, Write } from "./types"

/**
 * Registrations of producers, their papers and what departments decide. Each method is one transaction that holds the rows of
 * registration and producer, and writes its audit entry and its notices.
 */
export default class VerificationModuleService extends AskedChangesService {
  /** Opens the registration of a producer that exists as a draft. @throws Refusal not_allowed for a member's sixth at a time */
  @InjectManager()
  @InjectTransactionManager()
  async openRegistration(
    input: NewRegistrationRow & Write,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string }> {
    return openRegistration(context, input)
  }

  /** Saves one step of a draft. @throws Refusal not_found, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async saveStep(input: SaveStep, @MedusaContext() context: Context = {}): Promise<void> {
    return saveStep(context, input)
  }

  /** Saves who stands behind a producer. @throws Refusal not_found, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async saveIdentity(
    input: { producer_id: string; change: IdentityChange } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return saveIdentity(context, input)
  }

  /** Hands in a paper or a promise. @throws Refusal not_found, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async addProof(input: AddProof, @MedusaContext() context: Context = {}): Promise<{ id: string }> {
    return addProof(context, input)
  }

  /** Takes back what nobody has decided on. @throws Refusal not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async withdrawProof(input: OfProof, @MedusaContext() context: Context = {}): Promise<void> {
    return withdrawProof(context, input)
  }

  /** Sends a registration to the department. @throws Refusal conflict, invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async submit(input: OfProducer, @MedusaContext() context: Context = {}): Promise<Moved> {
    return submit(context, input)
  }

  /** An officer takes a registration to review it. @throws Refusal conflict */
  @InjectManager()
  @InjectTransactionManager()
  async start(input: OfProducer, @MedusaContext() context: Context = {}): Promise<Moved> {
    return start(context, input)
  }

  /** Sends a registration back with what is asked for. @throws Refusal conflict, invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async requestInformation(input: RequestInformation, @MedusaContext() context: Context = {}): Promise<Moved> {
    return requestInformation(context, input)
  }

  /** Verifies a producer. @throws Refusal conflict, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async verify(input: OfProducer, @MedusaContext() context: Context = {}): Promise<Moved> {
    return verify(context, input)
  }

  /** Ends a review with no. @throws Refusal conflict */
  @InjectManager()
  @InjectTransactionManager()
  async reject(input: Refuse, @MedusaContext() context: Context = {}): Promise<Moved> {
    return reject(context, input)
  }

  /** Takes the trust back for a time, after a notice or at once. @throws Refusal conflict */
  @InjectManager()
  @InjectTransactionManager()
  async suspend(input: Suspend, @MedusaContext() context: Context = {}): Promise<Moved> {
    return suspend(context, input)
  }

  /** Ends a suspension. @throws Refusal conflict, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async reinstate(input: WithReason, @MedusaContext() context: Context = {}): Promise<Moved> {
    return reinstate(context, input)
  }

  /** Closes a suspended producer for good. @throws Refusal conflict */
  @InjectManager()
  @InjectTransactionManager()
  async close(input: WithReason, @MedusaContext() context: Context = {}): Promise<Moved> {
    return close(context, input)
  }

  /** Suspends a producer whose suspension is due, or a mandatory paper of whom is past its grace; answers whether it did. */
  @InjectManager()
  @InjectTransactionManager()
  async suspendIfDue(input: OfProducer, @MedusaContext() context: Context = {}): Promise<boolean> {
    return suspendIfDue(context, input)
  }

  /** Objects to a rejection or suspension. @throws Refusal conflict */
  @InjectManager()
  @InjectTransactionManager()
  async fileAppeal(input: FileAppeal, @MedusaContext() context: Context = {}): Promise<void> {
    return fileAppeal(context, input)
  }

  /** Ties a paper to an appeal that waits; answers the file's id. @throws Refusal conflict, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async addAppealFile(input: NewAppealFile, @MedusaContext() context: Context = {}): Promise<string> {
    return addAppealFile(context, input)
  }

  /** Decides on the open appeal. @throws Refusal conflict, forbidden */
  @InjectManager()
  @InjectTransactionManager()
  async decideAppeal(input: DecideAppealInput, @MedusaContext() context: Context = {}): Promise<Moved> {
    return decideAppeal(context, input)
  }

  /** Gives out a one-time link. @throws Refusal not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async issueLink(input: links.IssueLink, @MedusaContext() context: Context = {}): Promise<void> {
    return links.issueLink(context, input)
  }

  /** Writes the person who came by the link, and gives him the registration. @throws Refusal not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async useLink(input: links.UseLink, @MedusaContext() context: Context = {}): Promise<links.UsedLink> {
    return links.useLink(context, input)
  }

  /** Takes the use of a link back where the person got no login. */
  @InjectManager()
  @InjectTransactionManager()
  async reopenLink(input: links.ReopenLink, @MedusaContext() context: Context = {}): Promise<void> {
    return links.reopenLink(context, input)
  }

  /** Writes down that an officer looked at a paper or a whole number. */
  @InjectManager()
  @InjectTransactionManager()
  async recordLook(input: Look, @MedusaContext() context: Context = {}): Promise<void> {
    return recordLook(context, input)
  }

  /** Writes registrations of producers who are verified already. */
  @InjectManager()
  @InjectTransactionManager()
  async importVerified(
    input: { registrations: ImportedRegistration[] } & Write,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    return importVerified(context, input)
  }

  /** Reminds a producer of papers that end soon, once for each step; answers how many there were. */
  @InjectManager()
  @InjectTransactionManager()
  async remind(input: OfProducer, @MedusaContext() context: Context = {}): Promise<number> {
    return remind(context, input)
  }

  /** An officer accepts or refuses a proof. Answers whether that brought a suspended producer back. */
  @InjectManager()
  @InjectTransactionManager()
  async decideProof(input: DecideProof, @MedusaContext() context: Context = {}): Promise<{ reinstated: boolean }> {
    await decideProof(context, input)
    return { reinstated: input.to === "accepted" && (await reinstateIfRenewed(context, input)) }
  }

  /** Takes back the acceptance of a paper, promise or waiver. @throws Refusal not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async revokeProof(input: RevokeProof, @MedusaContext() context: Context = {}): Promise<void> {
    return revokeProof(context, input)
  }

  /** An officer does without a requirement. Answers whether that brought a suspended producer back. */
  @InjectManager()
  @InjectTransactionManager()
  async waive(input: WaiveRequirement, @MedusaContext() context: Context = {}): Promise<{ reinstated: boolean }> {
    await waive(context, input)
    return { reinstated: await reinstateIfRenewed(context, input) }
  }
}
