import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import * as bank from "./changes/bank-account"
import * as correction from "./changes/correction"
import { BankAccountChange } from "./models/bank-account-change"
import { OnboardingLink } from "./models/onboarding-link"
import { ProducerIdentity } from "./models/producer-identity"
import { ProducerRegistration } from "./models/producer-registration"
import { Requirement } from "./models/requirement"
import { ProducerSuspension } from "./models/producer-suspension"
import { RequirementProof } from "./models/requirement-proof"
import { VerificationAppeal } from "./models/verification-appeal"
import { ProducerCorrection } from "./models/producer-correction"

/** What verified producers ask to be changed, and officers confirm. The rest of the module's service builds on it. */
export class AskedChangesService extends MedusaService({
  ProducerRegistration,
  ProducerIdentity,
  Requirement,
  RequirementProof,
  VerificationAppeal,
  OnboardingLink,
  BankAccountChange,
  ProducerCorrection,
  ProducerSuspension,
}) {
  /** Asks for another bank account. @throws Refusal conflict, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async askBankChange(input: bank.AskBankChange, @MedusaContext() context: Context = {}): Promise<{ id: string }> {
    return bank.askBankChange(context, input)
  }

  /** Takes back a change of the bank account. @throws Refusal not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async withdrawBankChange(input: bank.OfBankChange, @MedusaContext() context: Context = {}): Promise<void> {
    return bank.withdrawBankChange(context, input)
  }

  /** Confirms or refuses a change of the bank account. @throws Refusal not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async decideBankChange(input: bank.DecideBankChange, @MedusaContext() context: Context = {}): Promise<void> {
    return bank.decideBankChange(context, input)
  }

  /** Asks for a correction of what was verified. @throws Refusal conflict, not_allowed, invalid_data */
  @InjectManager()
  @InjectTransactionManager()
  async askCorrection(
    input: correction.AskCorrection,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string }> {
    return correction.askCorrection(context, input)
  }

  /** Takes back a correction. @throws Refusal not_found, conflict */
  @InjectManager()
  @InjectTransactionManager()
  async withdrawCorrection(input: correction.OfCorrection, @MedusaContext() context: Context = {}): Promise<void> {
    return correction.withdrawCorrection(context, input)
  }

  /** Confirms or refuses a correction. @throws Refusal not_found, conflict, forbidden, not_allowed */
  @InjectManager()
  @InjectTransactionManager()
  async decideCorrection(input: correction.DecideCorrection, @MedusaContext() context: Context = {}): Promise<void> {
    return correction.decideCorrection(context, input)
  }
}
