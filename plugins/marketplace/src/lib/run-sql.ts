export { runSql } from "@san-ocop/floor/lib/run-sql"
