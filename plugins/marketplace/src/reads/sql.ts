export { readRows } from "@san-ocop/floor/lib/read-rows"
