import { applicant, at, ID, newDraft, newVerified, officer, sql, topics, verificationSuite } from "./support"

jest.setTimeout(60_000)

const of = { producer_id: ID, actor: applicant, at }
const account = (last4: string) => ({
  bank_name: "Vietcombank",
  bank_account: { cipher: `v1.dev.a.b.${last4}`, last4 },
  bank_account_name: "HO LAN",
})

verificationSuite(({ service }) => {
  const onFile = async () => (await service.listProducerIdentities({ producer_id: ID }))[0]?.bank_account_last4
  const ask = (last4: string) => service.askBankChange({ ...of, account: account(last4) })
  const decision = (change_id: string) => ({ producer_id: ID, change_id, actor: officer, reason: null, at })

  it("takes effect when it is confirmed, not when it is asked for, and is told to both", async () => {
    await newVerified(service)
    const { id } = await ask("7777")
    expect(await onFile()).toBe("9999")
    await service.decideBankChange({ ...decision(id), to: "confirmed" })
    expect(await onFile()).toBe("7777")
    expect(await topics()).toEqual(
      expect.arrayContaining(["producer.bank_change_asked", "producer.bank_change_confirmed"]),
    )
    await expect(service.decideBankChange({ ...decision(id), to: "refused" })).rejects.toMatchObject({
      type: "conflict",
    })
  })

  it("leaves the account on file when it is refused or taken back", async () => {
    await newVerified(service)
    const first = await ask("7777")
    await service.decideBankChange({ ...decision(first.id), to: "refused", reason: "Không đúng tên chủ tài khoản." })
    const taken = await ask("6666")
    await service.withdrawBankChange({ ...of, change_id: taken.id })
    expect(await onFile()).toBe("9999")
  })

  it("gives way to a later one, of which there is one at a time and three a day", async () => {
    await newVerified(service)
    const first = await ask("7777")
    await ask("6666")
    await expect(service.decideBankChange({ ...decision(first.id), to: "confirmed" })).rejects.toMatchObject({
      type: "conflict",
    })
    await ask("5555")
    expect(await service.listBankAccountChanges({ state: "waiting" })).toHaveLength(1)
    await expect(ask("4444")).rejects.toMatchObject({ code: "too_many_changes" })
  })

  it("is for the verified: before, the account is a step of the registration", async () => {
    await newDraft(service)
    await expect(ask("7777")).rejects.toMatchObject({ type: "conflict" })
  })

  it("keeps no number in the audit log", async () => {
    await newVerified(service)
    const { id } = await ask("7777")
    await service.decideBankChange({ ...decision(id), to: "confirmed" })
    const entries = await sql("select * from audit_entry where action like 'producer.bank_change%'")
    expect(entries).toHaveLength(2)
    expect(JSON.stringify(entries)).not.toContain("7777")
  })
})
