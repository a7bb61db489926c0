import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  shopper_report: {
    CK_shopper_report_decided:
      "(state = 'received') = (decided_at is null) and (decided_at is null) = (answer is null and decided_by is null)",
    CK_shopper_report_due: "due_at > received_at",
  },
  complaint: {
    CK_complaint_decided:
      "(state = 'decided') = (outcome is not null) and (outcome is null) = (decided_by is null and decided_at is null)",
    CK_complaint_closed: "(state in ('resolved', 'decided')) = (closed_at is not null)",
    CK_complaint_due: "(closed_at is null) = (due_at is not null)",
    CK_complaint_phone: "contact_phone ~ '^0[0-9]{9,10}$'",
  },
  authority_request: {
    CK_authority_request_done: "(state = 'done') = (done_at is not null and done_by is not null)",
    CK_authority_request_clock: "due_at = received_at + interval '24 hours'",
    CK_authority_request_listings: "(kind = 'remove_listings') = (cardinality(listing_ids) > 0)",
    CK_authority_request_lifted: "lifted_at is null or state = 'done'",
  },
  seller_restriction: {
    CK_seller_restriction_day: "effective_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'",
    CK_seller_restriction_lifted: "(lifted_at is null) = (lifted_by is null and lift_words is null)",
  },
  case_appeal: {
    CK_case_appeal_decided:
      "(state = 'filed') = (decided_at is null) and (decided_at is null) = (decided_by is null and decision_words is null)",
  },
}

/** What must be true of every case, whoever writes it. */
export class Migration20261126114800 extends Migration {
  override async up(): Promise<void> {
    for (const [table, checks] of Object.entries(CHECKS)) {
      for (const [name, check] of Object.entries(checks)) {
        this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
        this.addSql(`alter table "${table}" add constraint "${name}" check (${check});`)
      }
    }
  }

  override async down(): Promise<void> {
    for (const [table, checks] of Object.entries(CHECKS)) {
      for (const name of Object.keys(checks)) this.addSql(`alter table "${table}" drop constraint if exists "${name}";`)
    }
  }
}
