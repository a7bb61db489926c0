import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Actor } from "@san-ocop/floor/lib/actor"
import { addDays, type Day, day } from "@san-ocop/kit/day"
import path from "node:path"
import { AUDIT_TABLE, query } from "../../../lib/__tests__/database"
import { STANDARD_CHECKLIST } from "../../../lib/verification/standard-checklist"
import { TERMS_VERSION } from "../../../lib/terms"
import { VERIFICATION_MODULE } from ".."
import type VerificationModuleService from "../service"

// The tables of other modules that this one writes in its own transaction, as far as it does.
const PRODUCER_TABLE = `create table if not exists producer (id text primary key, slug text, name text, kind text,
  province_code text, commune_code text, verification_state text, verified_on text, updated_at timestamptz, deleted_at timestamptz, old_province text)`
const NOTICE_TABLE = `create table if not exists notice (id text primary key, at timestamptz, topic text, to_kind text, to_id text,
  to_province_code text, to_agency text, to_name text, to_phone text, to_email text, title text, body text, href text,
  province_code text, dedupe_key text, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
  create unique index if not exists notice_key on notice (dedupe_key) where deleted_at is null`

// Of marketplace and of Medusa's logins: what the one who comes by a link becomes.
const PERSON_TABLES = `create table if not exists seller_member (id text primary key, name text, phone text, email text,
    status text default 'active', phone_confirmed_at timestamptz, created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
  create unique index if not exists seller_member_phone on seller_member (phone) where deleted_at is null;
  create table if not exists seller_membership (id text primary key, seller_id text, member_id text, deleted_at timestamptz);
  create table if not exists seller (id text primary key, opened_for text, stock_location_id text, deleted_at timestamptz);
  create table if not exists auth_identity (id text primary key, app_metadata jsonb, deleted_at timestamptz);
  create table if not exists provider_identity (id text primary key, provider text, entity_id text, auth_identity_id text,
    deleted_at timestamptz)`

// Of floor: whose the accounts of officers are.
const OFFICER_TABLE = `create table if not exists officer (id text primary key, email text, phone text, agency text, role text,
    province_code text, status text, deleted_at timestamptz);
  create table if not exists floor (id text primary key, province_code text, province_name text, deleted_at timestamptz)`

// Of marketplace: what is on sale keeps its maker registered for it.
const LISTING_TABLES = `create table if not exists listing (id text primary key, product_id text, state text, approved_revision_id text,
    created_at timestamptz, deleted_at timestamptz);
  create table if not exists listing_revision (id text primary key, name text, group_code text, alcohol_percent real, producer_id text);
  create table if not exists product_producer (id text primary key, product_id text, producer_id text, deleted_at timestamptz)`

export const sql = <Row>(text: string): Promise<Row[]> => query(VERIFICATION_MODULE, text) as Promise<Row[]>

async function makeTables(): Promise<void> {
  for (const table of [AUDIT_TABLE, PRODUCER_TABLE, NOTICE_TABLE, PERSON_TABLES, OFFICER_TABLE, LISTING_TABLES])
    await sql(table)
}

/** A suite of this module over the tables of others that it reads and writes. */
export const verificationSuite = (testSuite: (given: { service: VerificationModuleService }) => void): void =>
  moduleIntegrationTestRunner<VerificationModuleService>({
    moduleName: VERIFICATION_MODULE,
    resolve: path.resolve(__dirname, ".."),
    pathToMigrations: path.resolve(__dirname, "../migrations"),
    hooks: { afterModuleInit: makeTables },
    testSuite,
  })

export const TODAY = day("2026-11-26")
/** Noon in Vietnam on that day. */
export const noon = (on: Day): Date => new Date(`${on}T05:00:00Z`)
export const at = noon(TODAY)
export const inDays = (days: number): Day => addDays(TODAY, days)

export const applicant: Actor = { type: "seller_member", id: "mem_1", name: "Lan", province_code: null }
export const officer: Actor = {
  type: "officer",
  id: "off_1",
  name: "Minh",
  province_code: "38",
  agency: "trade",
  role: "officer",
}
export const second: Actor = { ...officer, id: "off_2", name: "Hoa" }

export const ID = "prod_1"
/** What the producer does or has done to him, and when. */
export const of = { producer_id: ID, at }
export const anHourLater = new Date(at.getTime() + 3_600_000)

/** A paper that takes the place of an older one. */
export const renewal = {
  ...of,
  requirement: "food_safety",
  kind: "document" as const,
  number: "13/GCN",
  issuer: "UBND xã",
  issued_on: inDays(-3),
  expires_on: inDays(400),
  actor: applicant,
}

export const refused = (type: string, code: string) => ({ name: "Refusal", type, code })
const number = (last4: string) => ({ cipher: `v1.dev.a.b.${last4}`, last4, hash: `hash-${last4}` })

/** A draft of a household that makes food, with nothing but the rules of the checklist. */
export async function newDraft(service: VerificationModuleService): Promise<void> {
  await sql(
    `insert into producer values ('${ID}', 'ho-lan', 'Hộ Lan', 'household_business', '38', null, 'draft', null, null, null)`,
  )
  await service.createRequirements([...STANDARD_CHECKLIST])
  const contact = { contact_name: "Lan", contact_phone: "0912345678", contact_email: "lan@vi-du.example" }
  await service.openRegistration({
    producer_id: ID,
    member_id: "mem_1",
    channel: "self",
    ...contact,
    actor: applicant,
    at,
  })
}

/** All steps filled in, and a paper for each requirement that asks for one; food safety ends after `foodDays`. */
export async function fillIn(service: VerificationModuleService, foodDays = 400): Promise<void> {
  const of = { producer_id: ID, actor: applicant, at }
  await service.saveStep({
    ...of,
    step: "place",
    producer: { commune_code: "14000" },
    registration: { street: "Xóm 1" },
  })
  const change = {
    tax_code: { ...number("1234"), kind: "personal" as const },
    personal_id: number("1234"),
    bank_account: number("9999"),
    representative_name: "Lan",
    bank_name: "Agribank",
    bank_account_name: "NGUYEN THI LAN",
  }
  await service.saveIdentity({ ...of, change })
  await service.saveStep({ ...of, step: "groups", registration: { product_groups: ["thuc-pham"] } })
  await service.saveStep({
    ...of,
    step: "terms",
    registration: { terms_version: TERMS_VERSION, terms_accepted_at: at },
  })
  for (const requirement of ["business_registration", "identity_card", "product_declaration"])
    await paper(service, requirement)
  await paper(service, "food_safety", inDays(foodDays))
}

export const paper = (
  service: VerificationModuleService,
  requirement: string,
  expires_on: Day | null = null,
  handedIn: Date = at,
) =>
  service.addProof({
    producer_id: ID,
    requirement,
    kind: "document",
    number: "12/GCN",
    issuer: "UBND xã",
    issued_on: inDays(-30),
    expires_on,
    actor: applicant,
    at: handedIn,
  })

export const acceptAll = async (service: VerificationModuleService): Promise<void> => {
  for (const { id } of await service.listRequirementProofs({ state: "waiting" })) {
    await service.decideProof({ producer_id: ID, proof_id: id, to: "accepted", reason: null, actor: officer, at })
  }
}

/** Verified on TODAY by `officer`. */
export async function newVerified(service: VerificationModuleService, foodDays = 400): Promise<void> {
  await newDraft(service)
  await fillIn(service, foodDays)
  await service.submit({ ...of, actor: applicant })
  await service.start({ ...of, actor: officer })
  await acceptAll(service)
  await service.verify({ ...of, actor: officer })
}

export const stateNow = async (): Promise<string | undefined> =>
  (await sql<{ verification_state: string }>("select verification_state from producer"))[0]?.verification_state
export const topics = async (): Promise<string[]> =>
  (await sql<{ topic: string }>("select topic from notice order by at, topic")).map(({ topic }) => topic)
