import { addDays, formatDay, vietnamDay } from "@san-ocop/kit/day"
import { withDatabase } from "../../support/database"
import { runJob } from "../../support/jobs"
import { newProduct, recognise } from "../../support/recognition"
import { document, newApplicant, step, upload } from "../../support/registration"
import { freshName, newApproval, newSubmission } from "../../support/sample-listing"
import { HONEY_PHONE, sampleOfficer, type SampleSeller, sampleSeller } from "../../support/sample-people"

let seller: SampleSeller
beforeAll(async () => {
  seller = await sampleSeller(HONEY_PHONE)
})

const rows = <Row extends object>(sql: string, values: unknown[]) =>
  withDatabase(async (database) => (await database.query<Row>(sql, values)).rows)

/** What `look` sees after the job, which a second run leaves as it is. */
async function afterTwoRuns<T>(job: string, look: () => Promise<T>): Promise<T> {
  await runJob(job)
  const seen = await look()
  await runJob(job)
  expect(await look()).toEqual(seen)
  return seen
}

describe("project-stale-listings", () => {
  const product = (id: string) =>
    rows<{ status: string; title: string }>(
      "select p.status, p.title, p.updated_at from listing l join product p on p.id = l.product_id where l.id = $1",
      [id],
    )

  it("shows what is on sale, by its approved name, where a process died before its product followed", async () => {
    const name = freshName("Mật ong bị bỏ quên")
    const { id } = await newApproval(seller, await sampleOfficer(seller.province_code), name)
    const lost = `update product set status = 'draft', title = 'Tên cũ' where id = (select product_id from listing where id = $1)`
    await rows(lost, [id])
    await runJob("project-stale-listings")
    // Whoever changed it a moment ago may still be at work on it.
    expect(await product(id)).toMatchObject([{ status: "draft", title: "Tên cũ" }])
    await rows("update listing set updated_at = now() - interval '11 minutes' where id = $1", [id])
    expect(await afterTwoRuns("project-stale-listings", () => product(id))).toMatchObject([
      { status: "published", title: name },
    ])
  })
})

describe("screen-waiting-listings", () => {
  it("screens what waits by the rules in force, and what it found stands beside what others found", async () => {
    const { id } = await newSubmission(seller, freshName("Mật ong rừng"), { description: "Chữa khỏi bệnh dạ dày." })
    const [before] = await rows<{ risk: number }>("select risk from listing where id = $1", [id])
    expect(before?.risk).toBeGreaterThan(0)
    await rows("update listing_screening set rules_version = 'cu', risk = 0 where listing_id = $1", [id])
    await rows("update listing set risk = 0 where id = $1", [id])
    const found = () =>
      rows<{ rules_version: string; risk: number }>(
        `select s.id, s.rules_version, s.risk, l.risk as of_listing from listing_screening s join listing l on l.id = s.listing_id
          where l.id = $1 and s.deleted_at is null order by s.screened_at`,
        [id],
      )
    expect(await afterTwoRuns("screen-waiting-listings", found)).toMatchObject([
      { rules_version: "cu" },
      { risk: before?.risk, of_listing: before?.risk },
    ])
  })
})

describe("remind-of-ending-certificates", () => {
  it("tells the maker and the agriculture department once, thirty days before the end", async () => {
    const officer = await sampleOfficer(seller.province_code, "so-nn")
    const today = vietnamDay(new Date())
    const certificate = await recognise(
      officer,
      seller.province_code,
      await newProduct(seller, "Mật ong sắp hết hạn"),
      {
        ...{
          decision_number: `${freshName("").trim()}/QĐ-UBND`,
          decided_on: formatDay(addDays(today, -30)),
          stars: "3",
        },
        valid_until: formatDay(addDays(today, 30)),
      },
    )
    expect(certificate.valid_until).toBe(addDays(today, 30))
    const keys = [
      `certificate-ends:${certificate.id}:30:${seller.id}`,
      `certificates-due:${seller.province_code}:30:${certificate.valid_until}`,
    ]
    const told = () =>
      rows<{ to_kind: string }>(
        "select id, topic, to_kind, title from notice where dedupe_key = any($1) and deleted_at is null order by topic",
        [keys],
      )
    expect(await told()).toEqual([])
    expect(await afterTwoRuns("remind-of-ending-certificates", told)).toMatchObject([
      { topic: "certificate.due_list", to_kind: "department" },
      { topic: "certificate.ends_soon", to_kind: "seller" },
    ])
  })
})

describe("remove-unused-papers", () => {
  it("deletes a week after its upload what no proof names, and keeps what one names and what is new", async () => {
    const one = await newApplicant()
    const sent = [await upload(one), await upload(one), await upload(one)]
    const [unused, named, fresh] = sent.map(({ body }) => body.id)
    const proof = await step(one, "proofs", document("cooperative_registration", named ?? ""))
    expect(proof.status).toBeLessThan(300)
    await rows("update private_file set uploaded_at = now() - interval '8 days' where id = any($1)", [[unused, named]])
    const kept = async () =>
      (
        await rows<{ id: string }>("select id from private_file where id = any($1) and deleted_at is null", [
          [unused, named, fresh],
        ])
      )
        .map(({ id }) => id)
        .sort()
    expect(await kept()).toHaveLength(3)
    expect(await afterTwoRuns("remove-unused-papers", kept)).toEqual([named, fresh].sort())
  })
})
