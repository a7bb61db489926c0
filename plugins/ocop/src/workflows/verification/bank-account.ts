import { sealNumber } from "../../lib/personal-data/seal"
import { readBankAccount } from "../../lib/verification/read-identity-numbers"
import type { BankAccountBody } from "../../lib/verification/schemas"
import { findRegistrationOfTradeStep, type OfRegistration, registrationWorkflow } from "./change-registration"

type OfOwn = Extract<OfRegistration, { registration_id: string }>
type OfProducer = Extract<OfRegistration, { producer_id: string }>
type OfChange = { change_id: string }

/** Asks for another bank account after the verification. @throws Refusal invalid_data, conflict, not_allowed */
export const askBankChangeWorkflow = registrationWorkflow<OfOwn & { account: BankAccountBody }>(
  "ask-bank-change",
  async (service, { account, ...rest }) => {
    const number = sealNumber(readBankAccount(account.bank_account), `bank_account:${rest.producer_id}`)
    await service.askBankChange({ ...rest, account: { ...account, bank_account: number } })
  },
)

/** Takes back a change that nobody has decided on. @throws Refusal not_found, conflict */
export const withdrawBankChangeWorkflow = registrationWorkflow<OfOwn & OfChange>(
  "withdraw-bank-change",
  (service, input) => service.withdrawBankChange(input),
)

/** A trade officer confirms a change: from now on money goes there. @throws Refusal not_found, forbidden, conflict */
export const confirmBankChangeWorkflow = registrationWorkflow<OfProducer & OfChange>(
  "confirm-bank-change",
  (service, input) => service.decideBankChange({ ...input, to: "confirmed", reason: null }),
  findRegistrationOfTradeStep,
)

/** A trade officer refuses a change, with the reason that the producer reads. @throws Refusal not_found, forbidden, conflict */
export const refuseBankChangeWorkflow = registrationWorkflow<OfProducer & OfChange & { reason: string }>(
  "refuse-bank-change",
  (service, input) => service.decideBankChange({ ...input, to: "refused" }),
  findRegistrationOfTradeStep,
)
