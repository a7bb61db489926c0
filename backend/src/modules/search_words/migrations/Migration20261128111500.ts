import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Takes the indexes of trigrams from the fallback's tables that were made while Medusa still made one: no search goes by them (`search_fallback`),
 * and each change of a product pays for them. A new database has no such tables yet.
 */
export class Migration20261128111500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`do $$ declare held text; begin
      if to_regclass('search_postgres_index') is null then return; end if;
      for held in select table_name from search_postgres_index loop
        execute format('drop index if exists %I', held || '_trgm_idx');
      end loop;
    end $$;`)
  }

  /** They are missed by nothing. */
  override async down(): Promise<void> {}
}
