import type { ClientBase } from "pg"
import { makeCustomer, makeMember, makeOfficer, makeRegistration, makeUser, OPERATOR, PASSWORD } from "./accounts"
import { call, logIn } from "./api"
import { withDatabase } from "./database"

/** Two sellers of two provinces, each with a listing, and what an actor may be asked about. */
export type Known = {
  provinceA: string
  provinceB: string
  sellerA: string
  sellerB: string
  listingA: string
  listingB: string
  /** A producer of province A whom member of A registers, and his registration. */
  producerA: string
  registrationA: string
}

export const ACTORS = [
  "nobody",
  "customer",
  "memberOfA",
  "memberOfB",
  "suspendedMemberOfA",
  "officerOfA",
  "secondOfficerOfA",
  "suspendedOfficerOfA",
  "officerOfB",
  "agricultureOfficerOfA",
  "councilMemberOfA",
  "auditorOfA",
  "nationalOfficer",
  "operator",
  "nonOperatorUser",
  "apiKey",
] as const
export type ActorName = (typeof ACTORS)[number]

/** Each actor's `authorization` header; nobody has none. */
export type Actors = Readonly<Record<ActorName, string | undefined>>

async function findKnown(database: ClientBase): Promise<Omit<Known, "producerA" | "registrationA">> {
  const { rows } = await database.query<{ seller: string; listing: string; province: string }>(
    `select distinct on (s.province_code) s.id as seller, min(l.id) as listing, s.province_code as province
       from seller s join listing l on l.seller_id = s.id and l.deleted_at is null
      where s.status = 'active' and s.deleted_at is null
      group by s.province_code, s.id order by s.province_code, count(*) desc limit 2`,
  )
  const [a, b] = rows
  if (!a || !b) throw new Error("the database holds no sellers of two provinces: seed it first")
  return {
    provinceA: a.province,
    provinceB: b.province,
    sellerA: a.seller,
    sellerB: b.seller,
    listingA: a.listing,
    listingB: b.listing,
  }
}

async function secretKey(operator: string): Promise<string> {
  const sent = { authorization: operator, body: { title: "Thử nghiệm", type: "secret" } }
  const { body } = await call("POST", "/admin/api-keys", sent)
  const { token } = (body as { api_key: { token: string } }).api_key
  return `Basic ${Buffer.from(`${token}:`).toString("base64")}`
}

/** Makes one account of every kind around two seeded sellers, and logs each in. */
export const gatherActors = (): Promise<{ known: Known; actors: Actors }> =>
  withDatabase(async (database) => {
    const found = await findKnown(database)
    const owner = await makeMember(database, found.sellerA)
    const known: Known = { ...found, ...(await makeRegistration(database, owner.id, found.provinceA)) }
    const officer = (province_code: string | null, agency: "trade" | "agriculture" = "trade", role = "officer") =>
      makeOfficer(database, { agency, role, province_code }).then(({ login }) => logIn("officer", login, PASSWORD))
    const suspended = await makeOfficer(database, {
      agency: "trade",
      role: "officer",
      province_code: known.provinceA,
      status: "suspended",
    })
    const member = (seller: string, status?: string) =>
      makeMember(database, seller, status).then(({ login }) => logIn("seller_member", login, PASSWORD))
    const operator = await logIn("user", OPERATOR, PASSWORD)
    const actors: Actors = {
      nobody: undefined,
      customer: await makeCustomer(database).then(({ login }) => logIn("customer", login, PASSWORD)),
      memberOfA: await logIn("seller_member", owner.login, PASSWORD),
      memberOfB: await member(known.sellerB),
      suspendedMemberOfA: await member(known.sellerA, "suspended"),
      officerOfA: await officer(known.provinceA),
      secondOfficerOfA: await officer(known.provinceA),
      suspendedOfficerOfA: await logIn("officer", suspended.login, PASSWORD),
      officerOfB: await officer(known.provinceB),
      agricultureOfficerOfA: await officer(known.provinceA, "agriculture"),
      councilMemberOfA: await officer(known.provinceA, "trade", "council_member"),
      auditorOfA: await officer(known.provinceA, "trade", "auditor"),
      nationalOfficer: await officer(null),
      operator,
      nonOperatorUser: await makeUser(database).then(({ login }) => logIn("user", login, PASSWORD)),
      apiKey: await secretKey(operator),
    }
    return { known, actors }
  })
