import {
  applicant,
  at,
  fillIn,
  ID,
  inDays,
  newDraft,
  newVerified,
  noon,
  of,
  officer,
  paper,
  refused,
  second,
  sql,
  stateNow,
  verificationSuite,
} from "./support"

jest.setTimeout(60_000)

verificationSuite(({ service }) => {
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

  it.each(["trade", "agriculture"])(
    "asks no operator for a judge while the province has another officer, of %s",
    async (agency) => {
      await sql(`insert into officer (id, agency, role, province_code, status) values
      ('off_1', 'trade', 'officer', '38', 'active'), ('off_3', '${agency}', 'auditor', '38', 'active'),
      ('off_4', '${agency}', 'officer', '38', 'suspended'), ('off_5', '${agency}', 'officer', '33', 'active')`)
      await newVerified(service)
      const appeal = async (minutes: number) => {
        const then = { producer_id: ID, at: new Date(at.getTime() + minutes * 60_000) }
        const why = { at_once: "law", reason_code: "violation", reason: "Vi phạm nhãn hàng." } as const
        await service.suspend({ ...then, actor: officer, ...why })
        await service.fileAppeal({ ...then, actor: applicant, text: "Xin xem lại nhãn hàng." })
        await service.reinstate({ ...then, actor: officer, reason: "Đã đổi nhãn." })
      }
      const asked = () => sql("select to_kind from notice where topic = 'appeal.no_judge'")
      await appeal(1)
      expect(await asked()).toEqual([{ to_kind: "operators" }])
      await sql("update officer set status = 'active' where id = 'off_4'")
      await appeal(2)
      expect(await asked()).toHaveLength(1)
    },
  )

  it("counts nobody who registered the producer among those who may judge his appeal", async () => {
    await sql(`insert into officer (id, agency, role, province_code, status, phone) values
      ('off_1', 'trade', 'officer', '38', 'active', null), ('off_2', 'trade', 'officer', '38', 'active', '+84 912 345 678')`)
    await sql("insert into seller_member (id, phone) values ('mem_1', '0912345678')")
    await newVerified(service)
    await service.suspend({ ...of, actor: officer, at_once: "law", reason_code: "violation", reason: "Vi phạm nhãn." })
    await service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nhãn hàng." })
    expect(await sql("select to_kind from notice where topic = 'appeal.no_judge'")).toEqual([{ to_kind: "operators" }])
  })

  it("closes nobody whose appeal waits, and ends an appeal that got what it asked for", async () => {
    await newVerified(service)
    await service.suspend({
      ...of,
      actor: officer,
      at_once: "law",
      reason_code: "violation",
      reason: "Vi phạm nhãn hàng.",
    })
    await service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nhãn hàng." })
    await expect(service.close({ ...of, actor: officer, reason: "Không khắc phục." })).rejects.toMatchObject(
      refused("conflict", "appeal_open"),
    )
    await service.reinstate({ ...of, actor: officer, reason: "Đã đổi nhãn." })
    const later = { ...of, at: new Date(at.getTime() + 60_000) }
    await service.suspend({
      ...later,
      actor: officer,
      at_once: "law",
      reason_code: "violation",
      reason: "Lại vi phạm.",
    })
    await service.fileAppeal({ ...later, actor: applicant, text: "Xin xem lại lần nữa." })
    const outcomes = await service.listVerificationAppeals({}, { order: { filed_at: "ASC" } })
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(["upheld", null])
  })

  it("upholds an appeal whatever papers are missing or revoked: they have nothing to do with it", async () => {
    await newVerified(service)
    await service.suspend({
      ...of,
      actor: officer,
      at_once: "law",
      reason_code: "violation",
      reason: "Vi phạm nhãn hàng.",
    })
    const [card] = await service.listRequirementProofs({ requirement: "identity_card" })
    await service.revokeProof({ ...of, actor: officer, proof_id: card?.id ?? "", reason: "Ảnh của người khác." })
    await service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nhãn hàng." })
    await service.decideAppeal({ ...of, actor: second, outcome: "upheld", reason: "Nhãn đúng." })
    expect(await stateNow()).toBe("verified")
  })

  it("records an upheld appeal with a paper past its grace, which alone suspends from then on until its renewal", async () => {
    await newVerified(service, 10)
    const late = { producer_id: ID, at: noon(inDays(100)) }
    await service.suspend({
      ...late,
      actor: officer,
      at_once: "law",
      reason_code: "violation",
      reason: "Vi phạm nhãn hàng.",
    })
    await service.fileAppeal({ ...late, actor: applicant, text: "Xin xem lại nhãn hàng." })
    const ruling = { outcome: "upheld" as const, reason: "Nhãn đúng." }
    expect(await service.decideAppeal({ ...late, actor: second, ...ruling })).toMatchObject({ state: "suspended" })
    expect(await service.listVerificationAppeals({})).toMatchObject([{ outcome: "upheld", reason: "Nhãn đúng." }])
    expect(await service.listProducerRegistrations({})).toMatchObject([
      { reason_code: "papers_lapsed", decided_by: null },
    ])
    expect(await stateNow()).toBe("suspended")
    const { id } = await paper(service, "food_safety", inDays(700))
    const acceptance = { ...late, proof_id: id, to: "accepted" as const, reason: null, actor: officer }
    expect(await service.decideProof(acceptance)).toEqual({ reinstated: true })
    expect(await stateNow()).toBe("verified")
  })

  it("takes one appeal against one decision", async () => {
    await newVerified(service)
    await service.suspend({
      ...of,
      actor: officer,
      at_once: "law",
      reason_code: "violation",
      reason: "Vi phạm nhãn hàng.",
    })
    await service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nhãn hàng." })
    await service.decideAppeal({ ...of, actor: second, outcome: "dismissed", reason: "Nhãn vẫn sai." })
    expect(await stateNow()).toBe("suspended")
    await expect(service.fileAppeal({ ...of, actor: applicant, text: "Xin xem lại nữa." })).rejects.toMatchObject(
      refused("conflict", "appealed_already"),
    )
  })
})
