import { load } from '../../src/app/load';
import type { LoadOptions } from '../../src/adapters/ingest/package';
import { recordId } from '../../src/kernel/record-id';
import type { Row } from '../../src/kernel/stub';
import { packageFolder } from './package-folder';
import { keyed, SAVE, type HONDURAS } from './writing';
import type { World } from './world';

/** Packages over a world, what stands of their records, and changes of parties between them. */
export const loading = (world: () => World) => {
  const owner = () => world().database.owner!;
  const bring = async (name: string, files: Record<string, Row[]>, options?: LoadOptions) => {
    const report = await load(owner(), packageFolder({ manifest: { name, title: name, scope: 'test', sources: [{ title: 'Test' }] }, ...files }), options);
    if (report.problems.length) throw new Error(JSON.stringify(report.problems));
    return report;
  };
  return {
    bring,
    /** A package with one project. */
    bringProject: (name: string, fields: Row, options?: LoadOptions) => bring(name, { projects: [project(fields)] }, options),
    save: async (input: Row, as: typeof HONDURAS): Promise<number> => {
      const { saveProject } = await world().data(SAVE, { input: { idempotencyKey: keyed(), publish: true, ...input } }, as);
      if (saveProject.userErrors.length) throw new Error(JSON.stringify(saveProject.userErrors));
      return saveProject.recordVersion;
    },
    /** The newest version of a project, and how many there are. */
    newest: async (code: string) => (await owner().query(`select version, action, visibility, document, origin, reason, party from record_version where record_id = $1 order by version desc limit 1`, [recordId('prj', code)]))[0],
    /** Everything that a load may write besides rows of records. */
    traces: async () => (await owner().query(`select (select count(*)::int from record_version) as versions, (select count(*)::int from attestation) as words, (select count(*)::int from change_proposal) as proposals,
      (select md5(coalesce(string_agg(b::text, '' order by package, record_id), '')) from record_brought b) as brought, (select coalesce(max(id), 0)::int from data_load) as loads, (select coalesce(max(id), 0)::int from data_change) as changes,
      (select md5(string_agg(p::text, '' order by id)) from project p) as projects, (select md5(string_agg(p::text, '' order by project_id, position)) from participation p) as participations`))[0],
  };
};

export const text = (es: string) => [{ locale: 'es', text: es, status: 'HUMAN' }];

/** A sound project of Honduras, as a package has it. */
export const project = (fields: Row): Row => ({
  assertedBy: 'HND', title: text('Agua segura'), modality: 'BILATERAL', start: '2017', end: '2019', note: 'primera',
  participations: [{ country: 'MEX', role: 'FIRST_PROVIDER' }, { country: 'HND', role: 'RECIPIENT' }], citations: [{ source: 'fx-register' }], ...fields,
});

/** What became of each part of the one record that differs, by its name, where it is not equal. */
export const verdictsOf = (report: { conflicts: { part: string; why: string }[]; fields: Record<string, Row> }) => ({
  conflicts: Object.fromEntries(report.conflicts.map(({ part, why }) => [part, why])), counts: report.fields.projects,
});
