import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import path from "node:path"
import { VERIFICATION_MODULE } from ".."
import type VerificationModuleService from "../service"
import { applicant, at, fillIn, ID, makeTables, newDraft, newVerified, officer, second, stateNow } from "./support"

jest.setTimeout(60_000)

const of = { producer_id: ID, at }
const refused = (type: string, code: string) => ({ name: "Refusal", type, code })

moduleIntegrationTestRunner<VerificationModuleService>({
  moduleName: VERIFICATION_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  hooks: { afterModuleInit: makeTables },
  testSuite: ({ service }) => {
    it("hears an appeal by another officer than the one who decided, once", async () => {
      await newDraft(service)
      await fillIn(service)
      await service.submit({ ...of, actor: applicant })
      await service.start({ ...of, actor: officer })
      await service.reject({ ...of, actor: officer, reason_code: "not_eligible", reason: "Không đúng đối tượng." })
      await service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại giấy đăng ký." })
      const ruling = { outcome: "upheld" as const, reason: "Giấy tờ hợp lệ." }
      await expect(service.decideAppeal({ ...of, actor: officer, ...ruling })).rejects.toMatchObject(
        refused("forbidden", "own_decision"),
      )
      await service.decideAppeal({ ...of, actor: second, ...ruling })
      expect(await stateNow()).toBe("under_review")
      await expect(service.decideAppeal({ ...of, actor: second, ...ruling })).rejects.toMatchObject({
        type: "conflict",
      })
    })

    it("closes nobody whose appeal waits, and ends an appeal that got what it asked for", async () => {
      await newVerified(service)
      await service.suspend({ ...of, actor: officer, reason_code: "violation", reason: "Vi phạm nhãn hàng." })
      await service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nhãn hàng." })
      await expect(service.close({ ...of, actor: officer, reason: "Không khắc phục." })).rejects.toMatchObject(
        refused("conflict", "appeal_open"),
      )
      await service.reinstate({ ...of, actor: officer, reason: "Đã đổi nhãn." })
      const later = { ...of, at: new Date(at.getTime() + 60_000) }
      await service.suspend({ ...later, actor: officer, reason_code: "violation", reason: "Lại vi phạm." })
      await service.fileAppeal({ ...later, actor: applicant, text: "Xin xem lại lần nữa." })
      const outcomes = await service.listVerificationAppeals({}, { order: { filed_at: "ASC" } })
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(["upheld", null])
    })

    it("takes one appeal against one decision", async () => {
      await newVerified(service)
      await service.suspend({ ...of, actor: officer, reason_code: "violation", reason: "Vi phạm nhãn hàng." })
      await service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nhãn hàng." })
      await service.decideAppeal({ ...of, actor: second, outcome: "dismissed", reason: "Nhãn vẫn sai." })
      expect(await stateNow()).toBe("suspended")
      await expect(service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nữa." })).rejects.toMatchObject(
        refused("conflict", "appealed_already"),
      )
    })
  },
})
