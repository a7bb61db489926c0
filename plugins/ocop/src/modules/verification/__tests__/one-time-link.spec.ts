import { applicant, at, ID, inDays, newDraft, noon, officer, sql, verificationSuite } from "./support"

jest.setTimeout(60_000)

const ended = { type: "not_allowed", code: "link_ended" }
const issue = { producer_id: ID, actor: officer, at, expires_at: noon(inDays(7)) }
const use = (token_hash: string, days = 0) => ({
  token_hash,
  actor: applicant,
  at: noon(inDays(days)),
})

verificationSuite(({ service }) => {
  beforeEach(async () => {
    await newDraft(service)
    await sql("update producer_registration set member_id = null")
  })

  it("works once, also when two try at the same time", async () => {
    await service.issueLink({ ...issue, token_hash: "h1" })
    const tries = await Promise.allSettled([service.useLink(use("h1")), service.useLink(use("h1"))])
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    await expect(service.useLink(use("h1"))).rejects.toMatchObject(ended)
  })

  it("ends after its time, and by a newer one", async () => {
    await service.issueLink({ ...issue, token_hash: "h1" })
    await expect(service.useLink(use("h1", 8))).rejects.toMatchObject(ended)
    await service.issueLink({ ...issue, token_hash: "h2" })
    await expect(service.useLink(use("h1"))).rejects.toMatchObject(ended)
    expect((await service.useLink(use("h2"))).producer_id).toBe(ID)
  })

  const member = (id: string, confirmed: string) =>
    sql(`insert into seller_member (id, name, phone, phone_confirmed_at, created_at, updated_at)
        values ('${id}', 'Ai đó', '0912345678', ${confirmed}, now(), now())`)

  it("makes the person and gives him the registration in one transaction, his number proven", async () => {
    await service.issueLink({ ...issue, token_hash: "h1" })
    const { member_id } = await service.useLink(use("h1"))
    expect(await sql("select id, phone, phone_confirmed_at from seller_member")).toEqual([
      { id: member_id, phone: "0912345678", phone_confirmed_at: noon(inDays(0)) },
    ])
    expect(await sql("select member_id from producer_registration")).toEqual([{ member_id }])
  })

  it("takes the number over from whoever only typed it: his account ends, and what he registered is nobody's", async () => {
    await member("mem_squatter", "null")
    await sql(`insert into producer_registration (id, producer_id, member_id, channel, product_groups, requested)
        values ('reg_2', 'prod_2', 'mem_squatter', 'self', '{}', '{}')`)
    await service.issueLink({ ...issue, token_hash: "h1" })
    const { member_id } = await service.useLink(use("h1"))
    expect(await sql("select id from seller_member where deleted_at is null")).toEqual([{ id: member_id }])
    expect(await sql("select member_id from producer_registration where id = 'reg_2'")).toEqual([{ member_id: null }])
  })

  it("does not take a number that is proven, and stays usable", async () => {
    await member("mem_real", "now()")
    await service.issueLink({ ...issue, token_hash: "h1" })
    await expect(service.useLink(use("h1"))).rejects.toMatchObject({ code: "login_taken" })
    expect(await sql("select used_at from onboarding_link")).toEqual([{ used_at: null }])
  })

  it("works again when the person got no login", async () => {
    await service.issueLink({ ...issue, token_hash: "h1" })
    await service.useLink(use("h1"))
    await service.reopenLink({ producer_id: ID, actor: officer, at })
    expect(await sql("select id from seller_member")).toEqual([])
    expect((await service.useLink(use("h1"))).producer_id).toBe(ID)
  })

  it("is not given out for a person who has an account", async () => {
    await sql("update producer_registration set member_id = 'mem_1'")
    const again = service.issueLink({ ...issue, token_hash: "h3" })
    await expect(again).rejects.toMatchObject({ code: "has_account" })
  })
})
