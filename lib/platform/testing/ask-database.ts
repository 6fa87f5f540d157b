import pg from 'pg'

/** For journeys, which must look at what the site has stored: the rows of one query on a connection of its own. */
export async function askDatabase<Row>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query(sql, values).finally(() => client.end())
  return rows as Row[]
}
