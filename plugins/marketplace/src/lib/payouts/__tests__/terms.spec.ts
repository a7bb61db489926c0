import { payoutTermsOf } from "../terms"

describe("the settings of payouts", () => {
  it("are these without any", () =>
    expect(payoutTermsOf({})).toEqual({ hold_days: 7, minimum: 50_000, weekdays: [1, 4], approvers: 2 }))

  it("are read as they are set, each day once", () =>
    expect(
      payoutTermsOf({
        PAYOUT_HOLD_DAYS: "0",
        PAYOUT_MINIMUM: "1",
        PAYOUT_WEEKDAYS: "5, 2,5",
        PAYOUT_APPROVERS: "1",
      }),
    ).toEqual({ hold_days: 0, minimum: 1, weekdays: [2, 5], approvers: 1 }))

  it.each([
    ["PAYOUT_HOLD_DAYS", "-1"],
    ["PAYOUT_HOLD_DAYS", "x"],
    ["PAYOUT_MINIMUM", "0"],
    ["PAYOUT_WEEKDAYS", "0,1"],
    ["PAYOUT_WEEKDAYS", "8"],
    ["PAYOUT_WEEKDAYS", "mon"],
    ["PAYOUT_APPROVERS", "3"],
  ])("are refused when %s is %s", (name, text) => expect(() => payoutTermsOf({ [name]: text })).toThrow(name))
})
