/** Fourteen thousand rows in one statement each: the ORM would take a minute. */
export const LOAD_UNITS = `insert into administrative_unit as t (id, code, level, kind, full_name, name, folded_name, slug,
    parent_id, province_id, valid_from, valid_to)
  select id, code, level, kind, full_name, name, folded_name, slug, parent_id, province_id, valid_from, valid_to
  from jsonb_to_recordset(?::jsonb) as u (id text, code text, level text, kind text, full_name text, name text,
    folded_name text, slug text, parent_id text, province_id text, valid_from text, valid_to text)
  on conflict (id) do update set code = excluded.code, level = excluded.level, kind = excluded.kind,
    full_name = excluded.full_name, name = excluded.name, folded_name = excluded.folded_name, slug = excluded.slug,
    parent_id = excluded.parent_id, province_id = excluded.province_id, valid_from = excluded.valid_from,
    valid_to = excluded.valid_to
  where (t.code, t.kind, t.full_name, t.name, t.folded_name, t.slug, t.parent_id, t.province_id, t.valid_from, t.valid_to)
    is distinct from (excluded.code, excluded.kind, excluded.full_name, excluded.name, excluded.folded_name,
      excluded.slug, excluded.parent_id, excluded.province_id, excluded.valid_from, excluded.valid_to)`

export const LOAD_SUCCESSIONS = `insert into administrative_succession as t (id, from_unit_id, to_unit_id, divided)
  select id, from_unit_id, to_unit_id, divided
  from jsonb_to_recordset(?::jsonb) as s (id text, from_unit_id text, to_unit_id text, divided boolean)
  on conflict (id) do update set divided = excluded.divided where t.divided is distinct from excluded.divided`

export const READ_UNITS = `select id, code, level, kind, full_name, name, folded_name, slug, parent_id, province_id,
  valid_from, valid_to from administrative_unit where deleted_at is null order by id`

export const READ_SUCCESSIONS = `select id, from_unit_id, to_unit_id, divided from administrative_succession
  where deleted_at is null order by id`
