import { sealNumber } from "../../../lib/personal-data/seal"
import {
  anHourLater,
  applicant,
  at,
  fillIn,
  ID,
  newDraft,
  of,
  officer,
  renewal,
  stateNow,
  verificationSuite,
} from "./support"

jest.setTimeout(60_000)

verificationSuite(({ service }) => {
  it("is not sent back before what was asked for is answered, and keeps the day on which it was sent first", async () => {
    await newDraft(service)
    await fillIn(service)
    await service.submit({ ...of, actor: applicant })
    await service.start({ ...of, actor: officer })
    const requirements = ["food_safety", "identity_card"]
    await service.requestInformation({ ...of, actor: officer, requirements, note: "Ảnh mờ." })
    const send = () => service.submit({ ...of, actor: applicant, at: anHourLater })
    await expect(send()).rejects.toMatchObject({ code: "request_unanswered", field: "requirements.identity_card" })
    await service.addProof({ ...renewal, requirement: "identity_card", expires_on: null, at: anHourLater })
    await expect(send()).rejects.toMatchObject({ code: "request_unanswered", field: "requirements.food_safety" })
    await service.addProof({ ...renewal, at: anHourLater })
    await send()
    expect(await service.listProducerRegistrations({})).toMatchObject([{ submitted_at: at }])
  })

  it("is answered only by a change in the step in which what was asked for is met", async () => {
    await newDraft(service)
    await fillIn(service)
    const account = (text: string) => ({ bank_account: sealNumber(text, `bank_account:${ID}`) })
    await service.saveIdentity({ ...of, actor: applicant, change: account("00112233") })
    await service.submit({ ...of, actor: applicant })
    await service.start({ ...of, actor: officer })
    const asked = { requirements: ["bank_account"], note: "Số tài khoản không đúng tên." }
    await service.requestInformation({ ...of, actor: officer, ...asked })
    const later = { ...of, at: anHourLater, actor: applicant }
    const refusesToSend = () =>
      expect(service.submit(later)).rejects.toMatchObject({
        code: "request_unanswered",
        field: "requirements.bank_account",
      })
    await service.saveStep({ ...later, step: "basics", producer: { name: "Hộ Lan Anh" } })
    await service.addProof({ ...renewal, at: anHourLater })
    await refusesToSend()
    await service.saveIdentity({ ...later, change: { ...account("00112233"), bank_name: "Agribank" } })
    await refusesToSend()
    await service.saveIdentity({ ...later, change: account("99112233") })
    await service.submit(later)
    expect(await stateNow()).toBe("submitted")
  })

  it("has a paper answered by a paper alone, and what a note asks for by anything", async () => {
    await newDraft(service)
    await fillIn(service)
    await service.submit({ ...of, actor: applicant })
    await service.start({ ...of, actor: officer })
    const ask = (requirements: string[]) =>
      service.requestInformation({ ...of, actor: officer, requirements, note: "Tên khác tên trên giấy." })
    await ask(["identity_card"])
    const later = { ...of, at: anHourLater, actor: applicant }
    await service.saveIdentity({ ...later, change: { representative_name: "Lan Anh" } })
    await expect(service.submit(later)).rejects.toMatchObject({ code: "request_unanswered" })
    await service.addProof({ ...renewal, requirement: "identity_card", expires_on: null, at: anHourLater })
    await service.submit(later)
    await service.start({ ...of, actor: officer })
    await ask([])
    await service.saveStep({ ...later, step: "basics", producer: { name: "Hộ Lan Anh" } })
    await service.submit(later)
    expect(await stateNow()).toBe("submitted")
  })
})
