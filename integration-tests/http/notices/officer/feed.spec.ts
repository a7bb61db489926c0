import type { NoticeCount, NoticeFeed } from "@san-ocop/kit/http/notices"
import { makeOfficer, PASSWORD } from "../../../support/accounts"
import { logIn } from "../../../support/api"
import { ask } from "../../../support/ask"
import { withDatabase } from "../../../support/database"
import { freshName, newSubmission } from "../../../support/sample-listing"
import { FISH_SAUCE_PHONE, HONEY_PHONE, type SampleSeller, sampleSeller } from "../../../support/sample-people"

let seller: SampleSeller

/** An officer whom nobody has told anything yet but his department. */
const newOfficer = (province_code: string | null, agency: "trade" | "agriculture" = "trade") =>
  withDatabase(async (database) => {
    const { login, id } = await makeOfficer(database, { agency, role: "officer", province_code })
    return { id, token: await logIn("officer", login, PASSWORD) }
  })
const feed = (token: string, query = "limit=100") => ask<NoticeFeed>("GET", `/department/notices?${query}`, { token })
const post = (token: string, path: string) =>
  ask<NoticeCount>("POST", `/department/notices/${path}`, { token, body: {} })

beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

describe("the notices of a department", () => {
  it("say what waits for it, to its trade officers and to nobody else", async () => {
    const { id, name } = await newSubmission(seller, freshName("Mật ong bạc hà"))
    const of = async (province: string | null, agency?: "trade" | "agriculture") => {
      const { body } = await feed((await newOfficer(province, agency)).token)
      return body.items.find(({ href }) => href?.includes(id))
    }
    const other = (await sampleSeller(FISH_SAUCE_PHONE)).province_code
    expect(await of(seller.province_code)).toMatchObject({
      topic: "listing.submitted",
      title: `Chờ duyệt: ${name}`,
      href: `/so/duyet-san-pham?chon=${id}`,
      read: false,
    })
    expect(await of(seller.province_code, "agriculture")).toBeUndefined()
    expect(await of(other)).toBeUndefined()
    expect(await of(null)).toBeUndefined()
  })

  it("are read by each officer for himself", async () => {
    const { id } = await newSubmission(seller, freshName("Mật ong"))
    const [one, two] = await Promise.all([newOfficer(seller.province_code), newOfficer(seller.province_code)])
    const notice = (await feed(one.token)).body.items.find(({ href }) => href?.includes(id))
    const before = (await feed(one.token)).body.unread
    const after = await post(one.token, `${notice?.id}/read`)
    expect(after.status).toBe(200)
    expect(after.body.unread).toBe(before === 100 ? 100 : before - 1)
    const readBy = async (token: string) =>
      (await feed(token)).body.items.find(({ id: found }) => found === notice?.id)?.read
    expect([await readBy(one.token), await readBy(two.token)]).toEqual([true, false])
  })

  it("are all read at once, and the unread list is empty then", async () => {
    await newSubmission(seller, freshName("Mật ong"))
    const { token } = await newOfficer(seller.province_code)
    expect((await feed(token)).body.unread).toBeGreaterThan(0)
    expect((await post(token, "read-all")).body).toEqual({ unread: 0 })
    expect((await feed(token, "unread=true")).body).toMatchObject({ items: [], count: 0, unread: 0 })
    expect((await feed(token)).body.items.every(({ read }) => read)).toBe(true)
  })

  it("come newest first, a page at a time, without gaps", async () => {
    for (let i = 0; i < 3; i++) await newSubmission(seller, freshName("Mật ong"))
    const { token } = await newOfficer(seller.province_code)
    const whole = (await feed(token, "limit=4")).body.items.map(({ id }) => id)
    const pages = await Promise.all([0, 2].map((offset) => feed(token, `limit=2&offset=${offset}`)))
    expect(pages.flatMap(({ body }) => body.items.map(({ id }) => id))).toEqual(whole)
    const times = (await feed(token)).body.items.map(({ at }) => at)
    expect(times).toEqual([...times].sort().reverse())
  })

  it("of others cannot be marked: they are not found", async () => {
    await newSubmission(seller, freshName("Mật ong"))
    const own = await newOfficer(seller.province_code)
    const stranger = await newOfficer((await sampleSeller(FISH_SAUCE_PHONE)).province_code)
    const [notice] = (await feed(own.token)).body.items
    expect((await post(stranger.token, `${notice?.id}/read`)).status).toBe(404)
    expect((await post(own.token, "ntc_nothing/read")).status).toBe(404)
  })

  it("are refused with strange questions", async () => {
    const { token } = await newOfficer(seller.province_code)
    const answers = await Promise.all(
      ["limit=0", "unread=maybe", "province_code=01"].map((query) => feed(token, query)),
    )
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
  })
})
