import { askIdentity, identityCheck, type IdentityAnswer, manualReview } from "../identity-check"

const opened = jest.fn(() => "038185001234")
const question = { representative_name: "Lê Thị Lan", openPersonalId: opened }
const answering = (outcome: IdentityAnswer["outcome"]) => ({
  id: "test",
  check: async () => ({ outcome, reference: "GD-1" }),
})

describe("a check of identities", () => {
  it("is a person's work unless the installation names another", () => {
    expect(identityCheck({})).toBe(manualReview)
    expect(() => identityCheck({ IDENTITY_CHECK: "vneid" })).toThrow(/IDENTITY_CHECK/)
  })

  it("by a person opens no number and leaves the decision to the officer", async () => {
    expect(await askIdentity(manualReview, question)).toBeNull()
    expect(opened).not.toHaveBeenCalled()
  })

  it("by a service tells the officer what it confirmed, and refuses who is somebody else", async () => {
    expect(await askIdentity(answering("confirmed"), question)).toEqual({ provider: "test", reference: "GD-1" })
    await expect(askIdentity(answering("refused"), question)).rejects.toMatchObject({ field: "personal_id" })
  })
})
