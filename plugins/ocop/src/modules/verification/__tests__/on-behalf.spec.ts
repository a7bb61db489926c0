import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { VERIFICATION_MODULE } from ".."
import type VerificationModuleService from "../service"
import { at, ID, makeTables, newDraft, officer, paper, second, sql } from "./support"

jest.setTimeout(60_000)

const of = { producer_id: ID, actor: officer, at }
const change = { representative_name: "Lan" }

moduleIntegrationTestRunner<VerificationModuleService>({
  moduleName: VERIFICATION_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
    const withoutAccount = async () => {
      await newDraft(service)
      await sql("update producer_registration set member_id = null")
    }

    it("refuses the hand of an officer, under the lock, from when the producer has an account", async () => {
      await newDraft(service)
      const refused = { type: "not_allowed", code: "producer_has_account" }
      const { id } = await paper(service, "identity_card")
      await expect(service.saveIdentity({ ...of, change })).rejects.toMatchObject(refused)
      await expect(service.saveStep({ ...of, step: "basics", producer: { name: "Tên khác" } })).rejects.toMatchObject(
        refused,
      )
      await expect(service.addProof({ ...of, requirement: "food_safety", kind: "attestation" })).rejects.toMatchObject(
        refused,
      )
      await expect(service.withdrawProof({ ...of, proof_id: id })).rejects.toMatchObject(refused)
      await expect(service.submit(of)).rejects.toMatchObject(refused)
    })

    it("lets him write for one without; another officer accepts what he typed", async () => {
      await withoutAccount()
      await service.saveIdentity({ ...of, change })
      const mine = await service.addProof({ ...of, requirement: "food_safety", kind: "attestation" })
      await sql("update producer set verification_state = 'under_review'")
      const decision = { producer_id: ID, proof_id: mine.id, reason: null, at }
      await expect(service.decideProof({ ...decision, actor: officer, to: "accepted" })).rejects.toMatchObject({
        type: "forbidden",
        code: "own_proof",
      })
      await service.decideProof({ ...decision, actor: second, to: "accepted" })
    })
  },
})
