import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"
import { freshId } from "../../support/accounts"
import { logIn } from "../../support/api"
import { ask } from "../../support/ask"
import { provinceWithoutFloor, takeFloorAway } from "../../support/floors"
import { databaseUrl } from "../../support/server"

const ROOT = path.resolve(__dirname, "../../..")
const PASSWORD = "mot-mat-khau-du-dai"
const run = promisify(execFile)

/** Runs one of the commands as a person would, against the suites' database. */
const command = (name: string, args: string[], env: Record<string, string> = {}) =>
  run(process.execPath, [path.join(ROOT, "scripts", `${name}.mjs`), ...args], {
    cwd: ROOT,
    env: { ...process.env, DATABASE_URL: databaseUrl(), ...env, NODE_OPTIONS: "" },
  })

const named = (options: Record<string, string>) => Object.entries(options).map(([name, value]) => `--${name}=${value}`)

describe("a new installation", () => {
  const email = `${freshId("can-bo")}@thu-nghiem.example`
  let province: string

  beforeAll(async () => {
    province = await provinceWithoutFloor(1)
  })
  afterAll(() => takeFloorAway(province))

  it("opens a floor by floor:create and an officer of it enters its desk after officer:create", async () => {
    const floor = { department: "Sở thử nghiệm", phone: "02438221111", email: "so@thu-nghiem.example", address: "Số 1" }
    await command("floor-create", named({ province, ...floor }))
    const officer = { email, name: "Trần Thị Hoa", agency: "trade", province }
    await command("officer-create", named(officer), { OFFICER_PASSWORD: PASSWORD })
    const token = await logIn("officer", email, PASSWORD)
    const { body } = await ask("GET", "/department/me", { token })
    expect(body).toMatchObject({ province_code: province, may_moderate: true })

    await command("staff-status", named({ email, to: "suspended", reason: "Nghỉ việc" }))
    expect((await ask("GET", "/department/me", { token })).status).toBe(403)
  }, 400_000)

  it.each(["floor-create", "officer-create", "staff-status"])(
    "learns how to use %s when something lacks",
    async (name) => {
      await expect(command(name, [])).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("npm run ") })
    },
  )
})
