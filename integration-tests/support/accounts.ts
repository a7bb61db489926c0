import { randomUUID } from "node:crypto"
import type { ClientBase } from "pg"

/** The password of every seeded account, and of those made here. */
export const PASSWORD = "ocop-demo-2026"
/** The seeded operator. */
export const OPERATOR = "dieuhanh@san-ocop.example"

/** A name that no other run has used. */
export const freshId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll("-", "")}`

export type Account = { login: string; id: string }

/**
 * Gives an actor a login with the common password: its hash is copied from the seeded operator's, so that making
 * accounts costs no key derivation.
 */
async function giveLogin(database: ClientBase, actor: string, { login, id }: Account): Promise<void> {
  const identity = freshId("authid")
  await database.query("insert into auth_identity (id, app_metadata) values ($1, $2)", [
    identity,
    JSON.stringify({ [`${actor}_id`]: id }),
  ])
  const { rowCount } = await database.query(
    `insert into provider_identity (id, entity_id, provider, auth_identity_id, provider_metadata)
     select $1, $2, 'emailpass', $3, provider_metadata from provider_identity where entity_id = $4`,
    [freshId("provid"), login, identity, OPERATOR],
  )
  if (rowCount !== 1) throw new Error(`the seeded operator ${OPERATOR} is missing`)
}

export type OfficerKind = {
  agency: "trade" | "agriculture"
  role: string
  province_code: string | null
  status?: string
}

export async function makeOfficer(database: ClientBase, kind: OfficerKind): Promise<Account> {
  const id = freshId("off")
  const account = { id, login: `${id}@thu-nghiem.example` }
  await database.query(
    "insert into officer (id, name, email, agency, role, province_code, status) values ($1, $2, $3, $4, $5, $6, $7)",
    [id, "Cán bộ thử nghiệm", account.login, kind.agency, kind.role, kind.province_code, kind.status ?? "active"],
  )
  await giveLogin(database, "officer", account)
  return account
}

export async function makeMember(database: ClientBase, sellerId: string, status = "active"): Promise<Account> {
  const id = freshId("mem")
  const account = { id, login: `${id}@thu-nghiem.example` }
  const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, "0")}`
  await database.query(
    "insert into seller_member (id, name, phone, email, status, phone_confirmed_at) values ($1, $2, $3, $4, $5, now())",
    [id, "Thành viên thử nghiệm", phone, account.login, status],
  )
  await joinStall(database, { member: id, seller: sellerId, role: "owner" })
  await giveLogin(database, "seller_member", account)
  return account
}

/** Makes a member one of another stall, too. */
export async function joinStall(
  database: ClientBase,
  { member, seller, role }: { member: string; seller: string; role: string },
): Promise<void> {
  const sql = "insert into seller_membership (id, seller_id, member_id, role) values ($1, $2, $3, $4)"
  await database.query(sql, [freshId("mship"), seller, member, role])
}

/** A draft of a producer that a member registers. */
export async function makeRegistration(database: ClientBase, memberId: string, provinceCode: string) {
  const [producerA, registrationA] = [freshId("prod"), freshId("reg")]
  await database.query(
    `insert into producer (id, slug, name, kind, province_code) values ($1, $2, 'Chủ thể thử nghiệm', 'farm', $3)`,
    [producerA, `thu-nghiem-${producerA.slice(-12)}`, provinceCode],
  )
  await database.query(
    `insert into producer_registration (id, producer_id, member_id, channel, requested) values ($1, $2, $3, 'self', '{}')`,
    [registrationA, producerA, memberId],
  )
  return { producerA, registrationA }
}

/** A Medusa user without an operator row. */
export async function makeUser(database: ClientBase): Promise<Account> {
  const id = freshId("user")
  const account = { id, login: `${id}@thu-nghiem.example` }
  await database.query(`insert into "user" (id, email) values ($1, $2)`, [id, account.login])
  await giveLogin(database, "user", account)
  return account
}

export async function makeCustomer(database: ClientBase): Promise<Account> {
  const id = freshId("cus")
  const account = { id, login: `${id}@thu-nghiem.example` }
  await database.query("insert into customer (id, email, has_account) values ($1, $2, true)", [id, account.login])
  await giveLogin(database, "customer", account)
  return account
}
