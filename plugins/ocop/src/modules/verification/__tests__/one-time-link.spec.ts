import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { VERIFICATION_MODULE } from ".."
import type VerificationModuleService from "../service"
import { applicant, at, ID, inDays, makeTables, newDraft, noon, officer, sql } from "./support"

jest.setTimeout(60_000)

const ended = { type: "not_allowed", code: "link_ended" }
const issue = { producer_id: ID, actor: officer, at, expires_at: noon(inDays(7)) }
const use = (token_hash: string, days = 0) => ({
  token_hash,
  member_id: "mem_9",
  actor: applicant,
  at: noon(inDays(days)),
})

moduleIntegrationTestRunner<VerificationModuleService>({
  moduleName: VERIFICATION_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
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

    it("is not given out for a person who has an account", async () => {
      await sql("update producer_registration set member_id = 'mem_1'")
      const again = service.issueLink({ ...issue, token_hash: "h3" })
      await expect(again).rejects.toMatchObject({ code: "has_account" })
    })
  },
})
