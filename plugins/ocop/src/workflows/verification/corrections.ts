import { assertCommuneInProvince } from "@san-ocop/floor/lib/geography/assert-commune-in-province"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import { vietnamDay } from "@san-ocop/kit/day"
import { sealNumber } from "../../lib/personal-data/seal"
import { readPersonalId, readTaxCode } from "../../lib/verification/read-identity-numbers"
import type { CorrectionBody } from "../../lib/verification/schemas"
import { announceProducers } from "./announce"
import { fillingWorkflow, type OfRegistration, registrationWorkflow } from "./change-registration"

type OfOwn = Extract<OfRegistration, { registration_id: string }>
type OfProducer = Extract<OfRegistration, { producer_id: string }>
type OfCorrection = { correction_id: string }

const given = <T extends object>(columns: T) =>
  Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<T>

/**
 * Asks for a correction of what was verified, or of what is made; the producer himself, or an officer for one without an account.
 * @throws Refusal invalid_data, conflict, not_allowed
 */
export const askCorrectionWorkflow = fillingWorkflow<OfRegistration & { correction: CorrectionBody }>(
  "ask-correction",
  async (service, { correction, actor, producer_id, at }, { kind, province_code }, container) => {
    const { name, commune_code, street, tax_code, personal_id, representative_name, note } = correction
    const { groups = null, makes_spirits = null } = correction
    if (commune_code !== undefined) {
      assertCommuneInProvince(await readGeography(container), { province_code, commune_code }, "")
    }
    const year = Number(vietnamDay(at).slice(0, 4))
    const tax = tax_code === undefined ? undefined : readTaxCode(tax_code, kind, year)
    const person = personal_id === undefined ? undefined : readPersonalId(personal_id, year)
    const identity = {
      ...given({ representative_name }),
      ...(tax && { tax_code: { ...sealNumber(tax.code, `tax_code:${producer_id}`), kind: tax.kind } }),
      ...(person && { personal_id: sealNumber(person, `personal_id:${producer_id}`) }),
    }
    const place = given({ name, commune_code, street })
    const goods = { product_groups: groups, makes_spirits }
    await service.askCorrection({ producer_id, place, identity, goods, note, actor, at })
  },
)

/** Takes back a correction that nobody has decided on. @throws Refusal not_found, conflict */
export const withdrawCorrectionWorkflow = registrationWorkflow<OfOwn & OfCorrection>(
  "withdraw-correction",
  (service, input) => service.withdrawCorrection(input),
)

/**
 * An officer confirms a correction: from now on it is on every page.
 * @throws Refusal not_found, forbidden, conflict; not_allowed where papers of new goods are missing, or goods are still on sale
 */
export const confirmCorrectionWorkflow = registrationWorkflow<OfProducer & OfCorrection>(
  "confirm-correction",
  async (service, input, _found, container) => {
    await service.decideCorrection({ ...input, to: "confirmed", reason: null })
    await announceProducers(container, [input.producer_id])
  },
)

/** An officer refuses a correction, with the reason that the producer reads. @throws Refusal not_found, forbidden, conflict */
export const refuseCorrectionWorkflow = registrationWorkflow<OfProducer & OfCorrection & { reason: string }>(
  "refuse-correction",
  (service, input) => service.decideCorrection({ ...input, to: "refused" }),
)
