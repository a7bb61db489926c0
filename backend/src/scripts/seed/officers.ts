import type { NewOfficer } from "@san-ocop/floor/lib/staff/types"
import { createOfficerWorkflow, createOperatorWorkflow } from "@san-ocop/floor/workflows"
import { SAMPLE_PASSWORD, SEED_ACTOR, type Seeding, select } from "./context"
import type { SampleFloor } from "./floors"
import { inParallel, report } from "./progress"

const DOMAIN = "san-ocop.example"
const OPERATOR = { email: `dieuhanh@${DOMAIN}`, name: "Người điều hành (mẫu)" }
// Hashing a password takes one core for a while.
const AT_ONCE = 2

/** The other roles of a department, beside its officers. */
const ROLES = [
  { title: "Lãnh đạo Sở Công Thương", login: "lanh-dao", role: "supervisor" },
  { title: "Thành viên hội đồng OCOP", login: "hoi-dong", role: "council_member" },
  { title: "Thanh tra", login: "thanh-tra", role: "auditor" },
] as const

/**
 * The sample accounts of departments: a trade and an agriculture officer for each floor, a second trade officer for the first two,
 * a supervisor, a council member and an auditor of the first, and one who sees all provinces and changes nothing.
 */
export function sampleOfficers(floors: readonly SampleFloor[]): NewOfficer[] {
  const [first] = floors
  if (!first) throw new RangeError("officers need a floor")
  const ofFloors = floors.flatMap(({ slug, province_name, province_code }) => [
    {
      name: `Cán bộ Sở Công Thương ${province_name} (mẫu)`,
      email: `so-ct.${slug}@${DOMAIN}`,
      agency: "trade" as const,
      province_code,
    },
    {
      name: `Cán bộ Sở Nông nghiệp ${province_name} (mẫu)`,
      email: `so-nn.${slug}@${DOMAIN}`,
      agency: "agriculture" as const,
      province_code,
    },
  ])
  const seconds = floors.slice(0, 2).map(({ slug, province_name, province_code }) => ({
    name: `Cán bộ thứ hai Sở Công Thương ${province_name} (mẫu)`,
    email: `so-ct-2.${slug}@${DOMAIN}`,
    agency: "trade" as const,
    province_code,
  }))
  return [
    ...ofFloors,
    ...seconds,
    ...ROLES.map(({ title, login, role }) => ({
      name: `${title} ${first.province_name} (mẫu)`,
      email: `${login}.${first.slug}@${DOMAIN}`,
      agency: "trade" as const,
      role,
      province_code: first.province_code,
    })),
    { name: "Cán bộ toàn quốc (mẫu)", email: `toan-quoc@${DOMAIN}`, agency: "trade", province_code: null },
  ]
}

/** Gives officers and the operator their accounts. */
export async function appointStaff({ container }: Seeding, floors: readonly SampleFloor[]): Promise<void> {
  const known = await select<{ email: string }>(container, `select email from officer union select email from "user"`)
  const there = new Set(known.map((row) => row.email))
  const missing = sampleOfficers(floors).filter((officer) => !there.has(officer.email))
  await report("Officers appointed", missing.length, async (progress) => {
    await inParallel(missing, AT_ONCE, async (officer) => {
      await createOfficerWorkflow(container).run({ input: { actor: SEED_ACTOR, officer, password: SAMPLE_PASSWORD } })
      progress.done()
    })
  })
  if (there.has(OPERATOR.email)) return
  await createOperatorWorkflow(container).run({ input: { actor: SEED_ACTOR, ...OPERATOR, password: SAMPLE_PASSWORD } })
}
