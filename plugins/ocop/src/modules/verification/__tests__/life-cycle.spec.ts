import {
  acceptAll,
  anHourLater,
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
  renewal,
  second,
  sql,
  stateNow,
  topics,
  verificationSuite,
} from "./support"

jest.setTimeout(60_000)

verificationSuite(({ service }) => {
  it("sends nothing that is incomplete, and names what is missing", async () => {
    await newDraft(service)
    await expect(service.submit({ ...of, actor: applicant })).rejects.toMatchObject({ field: "commune_code" })
    await fillIn(service)
    await sql("update requirement_proof set state = 'withdrawn' where requirement = 'identity_card'")
    await expect(service.submit({ ...of, actor: applicant })).rejects.toMatchObject({
      field: "requirements.identity_card",
      message: "Hồ sơ còn thiếu: Căn cước của người đại diện.",
    })
    expect(await stateNow()).toBe("draft")
  })

  it("is opened by one person for five producers at a time, also by two clicks at once; what an officer opens counts not", async () => {
    await newDraft(service)
    await sql(`insert into producer select 'prod_' || n, 'p' || n, 'Hộ ' || n, 'farm', '38', null, 'draft', null, null, null
        from generate_series(2, 8) n`)
    const open = (n: number, channel: "self" | "officer" = "self") =>
      service.openRegistration({
        ...{ producer_id: `prod_${n}`, member_id: "mem_1", channel, actor: applicant, at },
        ...{ contact_name: "Lan", contact_phone: "0912345678" },
      })
    await sql("insert into seller_member (id) values ('mem_1')")
    await open(2, "officer")
    for (const n of [3, 4, 5]) await open(n)
    const both = await Promise.allSettled([open(6), open(7)])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    await expect(open(8)).rejects.toMatchObject(refused("not_allowed", "too_many_registrations"))
  })

  it("goes from draft over a request for more to verified, and tells both sides of each step", async () => {
    await newDraft(service)
    await fillIn(service)
    await service.submit({ ...of, actor: applicant })
    await service.start({ ...of, actor: officer })
    await service.requestInformation({ ...of, actor: officer, requirements: ["food_safety"], note: "Ảnh mờ." })
    expect(await stateNow()).toBe("needs_information")
    await service.addProof({ ...renewal, at: anHourLater })
    await service.submit({ ...of, actor: applicant, at: anHourLater })
    await service.start({ ...of, actor: officer })
    await expect(service.verify({ ...of, actor: officer })).rejects.toMatchObject(
      refused("not_allowed", "checklist_incomplete"),
    )
    await acceptAll(service)
    await service.verify({ ...of, actor: officer })
    expect(await stateNow()).toBe("verified")
    expect((await topics()).sort()).toEqual([
      "producer.needs_information",
      ...Array.from({ length: 4 }, () => "producer.submitted"),
      "producer.verified",
    ])
    const [{ count } = { count: 0 }] = await sql<{ count: number }>(
      "select count(*)::int as count from audit_entry where action in ('producer.submitted', 'producer.under_review')",
    )
    expect(count).toBe(4)
  })

  it("takes the terms, and nothing else, from a producer who is verified or suspended", async () => {
    await newVerified(service)
    const terms = { terms_version: "2027-01-01", terms_accepted_at: anHourLater }
    const accept = () =>
      service.saveStep({ ...of, actor: applicant, step: "terms", registration: terms, at: anHourLater })
    await accept()
    expect(await service.listProducerRegistrations({})).toMatchObject([{ terms_version: "2027-01-01" }])
    const groups = service.saveStep({
      ...of,
      actor: applicant,
      step: "groups",
      registration: { makes_spirits: true },
    })
    await expect(groups).rejects.toMatchObject(refused("not_allowed", "registration_not_editable"))
    await service.suspend({
      ...of,
      actor: officer,
      at_once: "law",
      reason_code: "violation",
      reason: "Vi phạm nhãn hàng.",
    })
    await accept()
    await service.close({ ...of, actor: officer, reason: "Không còn sản xuất." })
    await expect(accept()).rejects.toMatchObject(refused("not_allowed", "registration_not_editable"))
  })

  it("lets only the first of two officers decide", async () => {
    await newDraft(service)
    await fillIn(service)
    await service.submit({ ...of, actor: applicant })
    await service.start({ ...of, actor: officer })
    await acceptAll(service)
    const both = await Promise.allSettled([
      service.verify({ ...of, actor: officer }),
      service.reject({ ...of, actor: second, reason_code: "not_eligible", reason: "Không đúng đối tượng." }),
    ])
    const lost = both.filter((one) => one.status === "rejected")
    expect(lost).toHaveLength(1)
    expect(lost[0]?.reason).toMatchObject(refused("conflict", "verification_move_refused"))
  })

  it("keeps a registration closed while the department has it", async () => {
    await newDraft(service)
    await fillIn(service)
    await service.submit({ ...of, actor: applicant })
    const save = service.saveStep({ ...of, actor: applicant, step: "groups", registration: { makes_spirits: true } })
    await expect(save).rejects.toMatchObject(refused("not_allowed", "registration_not_editable"))
  })

  it("verifies no second producer with the tax code of a verified one", async () => {
    await newVerified(service)
    await sql(
      `insert into producer values ('prod_2', 'x', 'Hộ khác', 'household_business', '38', null, 'verified', '2026-01-01', null, null)`,
    )
    await sql("update producer_identity set producer_id = 'prod_2'")
    await sql("update producer set verification_state = 'under_review' where id = 'prod_1'")
    const identity = { cipher: "v1.dev.a.b.c", last4: "1234", hash: "hash-1234" }
    await service.createProducerIdentities({
      producer_id: ID,
      tax_code_cipher: identity.cipher,
      tax_code_last4: "1234",
      tax_code_hash: identity.hash,
      representative_name: "Lan",
      personal_id_last4: "1234",
      bank_name: "Agribank",
      bank_account_last4: "9999",
      bank_account_name: "NGUYEN THI LAN",
    })
    await expect(service.verify({ ...of, actor: officer })).rejects.toMatchObject(
      refused("not_allowed", "tax_code_taken"),
    )
  })

  it.each([
    ["representative", { representative_name: null }],
    ["bank_account", { bank_account_name: null }],
    ["tax_code", { tax_code_kind: "personal" as const }, "cooperative"],
  ])("counts no number without what belongs to it: %s", async (requirement, columns, kind = "household_business") => {
    await newDraft(service)
    await fillIn(service)
    await sql(`update producer set kind = '${kind}'`)
    const [identity] = await service.listProducerIdentities({ producer_id: ID })
    await service.updateProducerIdentities({ id: identity?.id ?? "", ...columns })
    if (kind === "cooperative") await paper(service, "cooperative_registration")
    await expect(service.submit({ ...of, actor: applicant })).rejects.toMatchObject({
      code: "checklist_incomplete",
      field: `requirements.${requirement}`,
    })
  })

  it("lets no renewed paper bring back who was suspended for a violation meanwhile", async () => {
    await newVerified(service, 10)
    const late = { producer_id: ID, at: noon(inDays(100)) }
    expect(await service.suspendIfDue({ ...late, actor: officer })).toBe(true)
    await service.suspend({ ...late, actor: officer, at_once: "law", reason_code: "violation", reason: "Hồ sơ giả." })
    const { id } = await paper(service, "food_safety", inDays(700))
    const accepted = { ...late, proof_id: id, to: "accepted" as const, reason: null, actor: officer }
    expect(await service.decideProof(accepted)).toEqual({ reinstated: false })
    expect(await stateNow()).toBe("suspended")
  })
})
