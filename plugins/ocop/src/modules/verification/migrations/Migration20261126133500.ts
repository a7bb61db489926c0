import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const PROOF = `alter table "requirement_proof"`
const drop = (...names: string[]) => names.map((name) => `${PROOF} drop constraint if exists "requirement_proof_${name}";`)

const states = (...all: string[]) =>
  `${PROOF} add constraint "requirement_proof_state_check" check ("state" in (${all.map((one) => `'${one}'`).join(", ")}));`
const decided = (...of: string[]) => {
  const by = of.map((one) => `'${one}'`).join(", ")
  return `${PROOF} add constraint "requirement_proof_decided_by_somebody"
    check ((state in (${by})) = (decided_by is not null) and (decided_by is null) = (decided_at is null));`
}

/** What was accepted may be revoked, by somebody and with a reason; a registration knows when a step was saved last. */
export class Migration20261126133500 extends Migration {
  override async up(): Promise<void> {
    for (const sql of drop("state_check", "decided_by_somebody", "refusal_and_waiver_say_why")) this.addSql(sql)
    this.addSql(states("waiting", "accepted", "refused", "withdrawn", "revoked"))
    this.addSql(decided("accepted", "refused", "revoked"))
    this.addSql(`${PROOF} add constraint "requirement_proof_refused_waived_revoked_say_why"
      check ((state not in ('refused', 'revoked') and kind <> 'waiver') or coalesce(reason, '') <> '');`)
    this.addSql(`alter table "producer_registration" add column if not exists "saved_at" timestamptz null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "producer_registration" drop column if exists "saved_at";`)
    for (const sql of drop("state_check", "decided_by_somebody", "refused_waived_revoked_say_why")) this.addSql(sql)
    this.addSql(`update "requirement_proof" set state = 'refused' where state = 'revoked';`)
    this.addSql(states("waiting", "accepted", "refused", "withdrawn"))
    this.addSql(decided("accepted", "refused"))
    this.addSql(`${PROOF} add constraint "requirement_proof_refusal_and_waiver_say_why"
      check ((state <> 'refused' and kind <> 'waiver') or coalesce(reason, '') <> '');`)
  }
}
