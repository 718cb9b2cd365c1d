import { onServer, runId, SERVER_URL } from './templates';

/** Leaves no database on the server: templates and the worlds that a killed test left behind. */
export default async function teardown(): Promise<void> {
  if (!SERVER_URL) return;
  await onServer(async (admin) => {
    const { rows } = await admin.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1) or starts_with(datname, $2)', [`mixta_t_${runId()}_`, `mixta_w_${runId()}_`]);
    for (const { datname } of rows) await admin.query(`drop database if exists ${datname} with (force)`);
  });
}
