import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const NAME = "CK_cod_line_whole"
const whole = (...columns: string[]): string =>
  columns.map((column) => `${column} = trunc(${column}) and abs(${column}) < 9007199254740992`).join(" and ")
const replace = (positive: string, isForNewRows = false): string[] => [
  `alter table "cod_line" drop constraint if exists "${NAME}";`,
  `alter table "cod_line" add constraint "${NAME}" check (${positive}
    and ${whole("cod", "fee", "remitted", "held", "booked", "booked_fee", "surplus")})${isForNewRows ? " not valid" : ""};`,
]

/** A carrier may give a fee back: it is below zero then. */
export class Migration20261127125309 extends Migration {
  override async up(): Promise<void> {
    for (const statement of replace("cod >= 0 and held >= 0 and booked >= 0")) this.addSql(statement)
  }

  // Fees that were given back meanwhile stay as they are: only what is written from then on is held to it.
  override async down(): Promise<void> {
    for (const statement of replace("cod >= 0 and fee >= 0 and held >= 0 and booked >= 0", true)) this.addSql(statement)
  }
}
