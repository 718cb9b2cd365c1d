// What an operation asks of the database, how the planner answers it, and how long that takes: under the policies of a viewer, and as the owner, whom no policy binds.

/** Connections that note every statement of the operation between `begin` and `end`. */
export function noting(pool) {
  let noted = null;
  const patched = new WeakSet();
  const connect = async () => {
    const client = await pool.connect();
    if (!patched.has(client)) {
      patched.add(client);
      const query = client.query.bind(client);
      client.query = (sql, params) => {
        if (noted && /^\s*(select|with)\b/i.test(sql) && !/set_config\(/.test(sql)) noted.push({ sql, params: params ?? [] });
        return query(sql, params);
      };
    }
    return client;
  };
  return { pool: { connect }, begin: () => { noted = []; }, end: () => { const all = noted; noted = null; return all; } };
}

/** Runs `work` on a connection of the pool inside a transaction in which the viewer's role and claims hold, as a request has it; as the pool's own user without a role. */
export async function inTransaction(pool, role, claims, work) {
  const client = await pool.connect();
  try {
    await client.query(`begin read only${role ? `; set local role ${role}` : ''}; set local jit = off`);
    for (const [name, value] of Object.entries(role ? claims : {})) await client.query('select set_config($1, $2, true)', [name, value]);
    const result = await work(client);
    await client.query('rollback');
    client.release();
    return result;
  } catch (error) {
    client.release(true); // its answer may still be on the way
    throw error;
  }
}

/** Tables of more rows than `limit` that the plan of a statement reads from end to end, itself or by an index without a condition. */
export async function scansOf(client, { sql, params }, rowsOf, limit) {
  const { rows } = await client.query(`explain (format json) ${sql}`, params);
  const found = [];
  const walk = (node) => {
    const { 'Node Type': type, 'Relation Name': table } = node;
    if ((rowsOf.get(table) ?? 0) > limit && (type === 'Seq Scan' || (/^Index (Only )?Scan$/.test(type) && !node['Index Cond'] && node['Plan Rows'] > limit))) found.push(type === 'Seq Scan' ? table : `${table} (its index)`);
    for (const child of node.Plans ?? []) walk(child);
  };
  walk(rows[0]['QUERY PLAN'][0].Plan);
  return found.sort();
}

/** The shortest of several runs, in ms: other work on the machine only ever lengthens one. */
export async function fastest(client, { sql, params }, runs) {
  let best = Infinity;
  for (let i = 0; i < runs; i += 1) {
    const began = performance.now();
    await client.query(sql, params);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

/** What stands in one list and not in the other, each as often as it does. */
export function beyond(list, other) {
  const left = [...other];
  return list.filter((each) => { const at = left.indexOf(each); if (at >= 0) left.splice(at, 1); return at < 0; });
}
