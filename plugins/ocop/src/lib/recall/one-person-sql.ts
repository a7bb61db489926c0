import { samePersonSql } from "@san-ocop/floor/lib/same-person-sql"

const account = (table: string): string => `select id, email, phone from ${table} where deleted_at is null`

/**
 * True when the accounts `a` and `b` (SQL expressions, each used once) are one person's: the same account, or two with the same e-mail
 * address or mobile number, as when somebody is an officer and works for a stall, too.
 */
export const onePersonSql = (a: string, b: string): string => `exists (
  with account as (${account("officer")} union all ${account("seller_member")}),
    pair as (select ${a}::text as a, ${b}::text as b)
  select 1 from pair where pair.a = pair.b
  union all
  select 1 from pair join account one on one.id = pair.a join account other on other.id = pair.b where ${samePersonSql("one", "other")})`
