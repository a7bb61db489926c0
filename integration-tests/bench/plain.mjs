import { createServer } from "node:http"
import pg from "pg"

/** Node and pg, nothing else: GET /<code> answers one indexed, prepared read. The ceiling of this machine. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 })
const READ = { name: "plain", text: "select row_to_json(x)::text from lot x where code = $1" }

createServer(async (req, res) => {
  const { rows } = await pool.query({ ...READ, values: [req.url.slice(1)], rowMode: "array" })
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.end(rows[0]?.[0] ?? "null")
}).listen(Number(process.env.PORT), "127.0.0.1")
