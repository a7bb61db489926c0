import { assertCommuneInProvince } from "@san-ocop/floor/lib/geography/assert-commune-in-province"
import { readGeography } from "@san-ocop/floor/lib/geography/read-geography"
import { refuse } from "@san-ocop/floor/lib/problem"
import { vietnamDay } from "@san-ocop/kit/day"
import type { AcceptTerms, SaveBasics, SaveGroups, SavePlace } from "@san-ocop/kit/http/verification"
import { sealNumber } from "../../lib/personal-data/seal"
import { TERMS_VERSION } from "../../lib/terms"
import { readBankAccount, readPersonalId, readTaxCode } from "../../lib/verification/read-identity-numbers"
import type { IdentityBody } from "../../lib/verification/schemas"
import { assertFloorOpen } from "./assert-floor-open"
import { freeProducerSlug } from "./free-producer-slug"
import { type OfRegistration, fillingWorkflow } from "./change-registration"

/** Kind and name. The address of the public page follows the name while nobody has seen it. @throws Refusal not_allowed */
export const saveBasicsWorkflow = fillingWorkflow<OfRegistration & { basics: SaveBasics }>(
  "save-registration-basics",
  async (service, { basics, ...rest }, found, container) => {
    const { kind, name, contact_name } = basics
    const renamed = name !== found.name && found.state === "draft"
    const slug = renamed ? { slug: await freeProducerSlug(container, name) } : {}
    const registration = contact_name === undefined ? {} : { contact_name }
    await service.saveStep({ ...rest, step: "basics", producer: { kind, name, ...slug }, registration })
  },
)

/** Where the producer works. @throws Refusal invalid_data for a commune of another province; not_allowed */
export const savePlaceWorkflow = fillingWorkflow<OfRegistration & { place: SavePlace }>(
  "save-registration-place",
  async (service, { place: { street, ...area }, ...rest }, _found, container) => {
    assertCommuneInProvince(await readGeography(container), area, "")
    await assertFloorOpen(container, area.province_code)
    await service.saveStep({ ...rest, step: "place", producer: area, registration: { street } })
  },
)

/** Who stands behind the producer. Numbers are checked, and closed before they are stored. @throws Refusal invalid_data */
export const saveIdentityWorkflow = fillingWorkflow<OfRegistration & { identity: IdentityBody }>(
  "save-registration-identity",
  async (service, { identity, actor, producer_id, at }, { kind }) => {
    const { tax_code, personal_id, bank_account, representative_name, bank_name, bank_account_name } = identity
    const year = Number(vietnamDay(at).slice(0, 4))
    const words = { representative_name, bank_name, bank_account_name }
    const tax = tax_code === undefined ? undefined : readTaxCode(tax_code, kind, year)
    const person = personal_id === undefined ? undefined : readPersonalId(personal_id, year)
    const account = bank_account === undefined ? undefined : readBankAccount(bank_account)
    const change = {
      ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)),
      ...(tax && { tax_code: { ...sealNumber(tax.code, `tax_code:${producer_id}`), kind: tax.kind } }),
      ...(person && { personal_id: sealNumber(person, `personal_id:${producer_id}`) }),
      ...(account && { bank_account: sealNumber(account, `bank_account:${producer_id}`) }),
    }
    await service.saveIdentity({ producer_id, change, actor, at })
  },
)

/** What he makes: it decides which papers are asked for. @throws Refusal not_allowed */
export const saveGroupsWorkflow = fillingWorkflow<OfRegistration & { goods: SaveGroups }>(
  "save-registration-groups",
  async (service, { goods, ...rest }) => {
    const registration = { product_groups: goods.groups, makes_spirits: goods.makes_spirits }
    await service.saveStep({ ...rest, step: "groups", registration })
  },
)

/** Accepts the terms in force, with the time. @throws Refusal conflict when the terms have changed since they were read */
export const acceptTermsWorkflow = fillingWorkflow<OfRegistration & { terms: AcceptTerms }>(
  "accept-registration-terms",
  async (service, { terms, ...rest }) => {
    if (terms.version !== TERMS_VERSION) {
      refuse("conflict", "Điều khoản vừa được cập nhật. Mời đọc lại bản mới rồi đồng ý.", {
        field: "version",
        code: "terms_changed",
      })
    }
    const registration = { terms_version: terms.version, terms_accepted_at: rest.at }
    await service.saveStep({ ...rest, step: "terms", registration })
  },
)
