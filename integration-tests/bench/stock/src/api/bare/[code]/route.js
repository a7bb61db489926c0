const { Pool } = require("pg")

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 })
const READ = { name: "bare", text: "select row_to_json(x)::text from lot x where code = $1" }

/** The least that a route of Medusa can do with one prepared read: what our scans are measured against. */
exports.AUTHENTICATE = false
exports.GET = async (req, res) => {
  const { rows } = await pool.query({ ...READ, values: [req.params.code], rowMode: "array" })
  res.setHeader("Content-Type", "application/json; charset=utf-8")
  res.end(rows[0]?.[0] ?? "null")
}
