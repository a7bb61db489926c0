// A mobile number, as people type it, in its nine last digits; null for a fixed line: the telephone of a desk is everybody's who sits there.
const MOBILE = (phone: string): string => `(select case when d ~ '^(0084|84|0|)[35789][0-9]{8}$' then right(d, 9) end
    from (select regexp_replace(${phone}, '\\D', '', 'g') as d) digits)`

/** True when two rows (their names in SQL) with columns `email` and `phone` are one person's, by e-mail address or mobile number. */
export const samePersonSql = (a: string, b: string): string =>
  `(lower(btrim(${a}.email)) = lower(btrim(${b}.email)) or ${MOBILE(`${a}.phone`)} = ${MOBILE(`${b}.phone`)})`
