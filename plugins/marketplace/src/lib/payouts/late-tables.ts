import { payoutMustAddUp } from "./payout-tables"

const STATES = (...more: string[]) =>
  ["drafted", "approved", "sent", "paid", "failed", "unknown", "returned", "cancelled", ...more]
    .map((state) => `'${state}'`)
    .join(", ")

const constraints = (states: string, paid: string) => [
  `alter table "payout" drop constraint if exists "CK_payout_state";`,
  `alter table "payout" add constraint "CK_payout_state" check (state in (${states}));`,
  `alter table "payout" drop constraint if exists "CK_payout_paid";`,
  `alter table "payout" add constraint "CK_payout_paid" check (state not in (${paid}) or bank_reference is not null);`,
]

/** SQL for payouts that the bank paid after it had said that they failed: they claim nothing, and have the bank's reference. */
export const PAYOUT_LATE_UP: readonly string[] = [
  payoutMustAddUp("'failed', 'returned', 'paid_late', 'cancelled'"),
  ...constraints(STATES("paid_late"), "'paid', 'returned', 'paid_late'"),
]

/** Fails where there is such a payout: its money cannot be told of without its state. */
export const PAYOUT_LATE_DOWN: readonly string[] = [
  payoutMustAddUp("'failed', 'returned', 'cancelled'"),
  ...constraints(STATES(), "'paid', 'returned'"),
]
