// A mobile number, as people type it, in its nine last digits; null for a fixed line: the telephone of a desk is everybody's who sits there.
const MOBILE = (phone: string): string => `(select case when d ~ '^(0084|84|0|)[35789][0-9]{8}$' then right(d, 9) end
    from (select regexp_replace(${phone}, '\\D', '', 'g') as d) digits)`
const person = (table: string): string =>
  `select id, lower(btrim(email)) as email, ${MOBILE("phone")} as phone from ${table} where deleted_at is null`

/**
 * True when the accounts `a` and `b` (SQL expressions, each used once) are one person's: the same account, or two with the same e-mail
 * address or mobile number, as when somebody is an officer and works for a stall, too.
 */
export const onePersonSql = (a: string, b: string): string => `exists (
  with person as (${person("officer")} union all ${person("seller_member")}),
    pair as (select ${a}::text as a, ${b}::text as b)
  select 1 from pair where pair.a = pair.b
  union all
  select 1 from pair join person one on one.id = pair.a join person other on other.id = pair.b
   where one.email = other.email or one.phone = other.phone)`
