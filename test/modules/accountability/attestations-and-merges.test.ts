import { load } from '../../../src/app/load';
import { recordId } from '../../../src/kernel/record-id';
import { packageFolder, removePackageFolders } from '../../support/package-folder';
import { useWorld } from '../../support/world';

const world = useWorld('fixture');
afterAll(removePackageFolders);

describe('attestations', () => {
  test('a draft attestation leaves its party silent', async () => {
    expect(await world().data('{ project(code: "HN03") { attestations { country { iso3 } verdict } } }')).toEqual({ project: { attestations: [{ country: { iso3: 'MEX' }, verdict: 'CONFIRMED' }] } });
  });

  test('a published word on a hidden project is hidden with it, by id, list and count', async () => {
    const id = recordId('att', 'AT-OF-A-DRAFT');
    expect(await world().run('query ($id: ID!) { node(id: $id) { id } attestations(filter: { country: "MEX", verdict: DISPUTED }) { totalCount nodes { code } } }', { id })).toMatchObject({ data: { node: null, attestations: { totalCount: 0, nodes: [] } } });
  });

  test('Honduras confirms twelve, disputes one with its own value, and is silent on one', async () => {
    const { bilateralProgram } = await world().data('{ bilateralProgram(code: "P-MXHN-1719") { projects(first: 100) { nodes { code attestations { country { iso3 } verdict field ownValue ownCurrency note on record { id } } } } } }');
    const words = bilateralProgram.projects.nodes.map((project: any) => ({ code: project.code, said: project.attestations.find((each: any) => each.country?.iso3 === 'HND') }));
    expect(words.filter((each: any) => each.said?.verdict === 'CONFIRMED')).toHaveLength(12);
    expect(words.filter((each: any) => !each.said).map((each: any) => each.code)).toEqual(['HN03']);
    expect(words.filter((each: any) => each.said?.verdict === 'DISPUTED')).toEqual([{ code: 'HN07', said: {
      country: { iso3: 'HND' }, verdict: 'DISPUTED', field: 'contributions', ownValue: '380000', ownCurrency: 'MXN', note: 'La parte mexicana fue de 380,000 pesos.', on: '2019-05-02', record: { id: recordId('prj', 'HN07') },
    } }]);
  });

  test('one statement for the attestations of a page, whatever its length', async () => {
    const query = '{ projects(first: N) { nodes { attestations { verdict country { iso3 } } mergedRecords { code } } } }';
    await world().data(query.replace('N', '1'));
    const one = world().statements();
    await world().data(query.replace('N', '100'));
    expect(world().statements()).toBe(one);
  });
});

describe('merges (FE-11: old merged ids resolve too)', () => {
  const ASK = 'query ($id: ID!, $code: String!) { node(id: $id) { __typename id } project(code: $code) { id code } }';
  const ask = (code: string) => world().data(ASK, { id: recordId('prj', code), code });
  const today = (code: string) => ({ node: { __typename: 'Project', id: recordId('prj', code) }, project: { id: recordId('prj', code), code } });

  test('a merge that is a draft, undone, or into a hidden record finds nothing, like no merge at all', async () => {
    for (const code of ['DRAFT-HN01-OLD', 'HN02-UNDONE', 'OLD-OF-A-DRAFT', 'NEVER-WAS']) expect([code, await ask(code)]).toEqual([code, { node: null, project: null }]);
    expect(await world().data('{ hn01: project(code: "HN01") { mergedRecords { code } } hn02: project(code: "HN02") { mergedRecords { code } } }')).toEqual({ hn01: { mergedRecords: [] }, hn02: { mergedRecords: [] } });
    for (const code of ['DRAFT-HN01-OLD', 'OLD-OF-A-DRAFT']) expect(await world().data('query ($id: ID!) { node(id: $id) { id } }', { id: recordId('mrg', code) })).toEqual({ node: null });
  });

  test('id and code of before find HN14', async () => {
    expect(await ask('HN14-HN')).toEqual(today('HN14'));
  });

  test('the merge can be asked for by its own id', async () => {
    expect(await world().data('query ($id: ID!) { node(id: $id) { ... on RecordMerge { code keptRecord { id } } } }', { id: recordId('mrg', 'HN14-HN') })).toEqual({ node: { code: 'HN14-HN', keptRecord: { id: recordId('prj', 'HN14') } } });
  });

  test('both titles stay readable, with the day of the merge', async () => {
    expect(await world().data('{ project(code: "HN14") { title { value } mergedRecords { code oldId title { value locale } mergedOn undoneOn mergedByOrganization { acronym } keptRecord { __typename id } sources { code } } } }')).toEqual({ project: {
      title: { value: 'Primera infancia' },
      mergedRecords: [{
        code: 'HN14-HN', oldId: recordId('prj', 'HN14-HN'), title: { value: 'Desarrollo infantil temprano', locale: 'es' }, mergedOn: '2018-10-01', undoneOn: null,
        mergedByOrganization: { acronym: 'AMEXCID' }, keptRecord: { __typename: 'Project', id: recordId('prj', 'HN14') }, sources: [{ code: 'fx-hn-register' }, { code: 'fx-register' }],
      }],
    } });
  });

  test('many old codes cost one statement', async () => {
    await world().data('{ a: project(code: "HN14-HN") { code } }');
    const one = world().statements();
    await world().data('{ a: project(code: "HN14-HN") { code } b: project(code: "NEVER-WAS") { code } c: project(code: "HN02-UNDONE") { code } }');
    expect(world().statements()).toBe(one);
  });

  test('a record that was kept and then merged in its turn leads on to the last one; a chain that bites its tail leads nowhere', async () => {
    const citations = [{ source: 'fx-register' }];
    const merge = (code: string, project: string) => ({ code, project, citations });
    const report = await load(world().database.owner!, packageFolder({ merges: [merge('HN01', 'HN08'), merge('HN01-OLDER', 'HN01'), merge('HN04', 'HN05'), merge('HN05', 'HN04'), merge('HN04-OLDER', 'HN04')] }));
    expect(report.problems).toEqual([]);
    expect(await ask('HN01-OLDER')).toEqual(today('HN08'));
    expect(await ask('HN04-OLDER')).toEqual({ node: null, project: null });
    expect(await world().data('{ project(code: "HN08") { mergedRecords { code } } }')).toEqual({ project: { mergedRecords: [{ code: 'HN01' }, { code: 'HN01-OLDER' }] } });
  });
});

describe('a package', () => {
  const problemsOf = async (files: Record<string, unknown>) => (await load(world().database.owner!, packageFolder(files))).problems.map((problem) => `${problem.record} ${problem.field}`);
  const citations = [{ source: 'fx-register' }];

  test('an attestation is about one record, by one party, and only a dispute has a value of its own', async () => {
    expect(await problemsOf({ attestations: [
      { code: 'A1', partyCountry: 'MEX', verdict: 'CONFIRMED', citations },
      { code: 'A2', project: 'HN01', event: 'EV03', partyCountry: 'MEX', verdict: 'CONFIRMED', citations },
      { code: 'A3', project: 'HN01', verdict: 'CONFIRMED', citations },
      { code: 'A4', project: 'HN01', partyCountry: 'MEX', verdict: 'CONFIRMED', ownValue: '1', citations },
    ] })).toEqual(['A1 record', 'A2 record', 'A3 partyCountry', 'A4 ownValue']);
  });

  test('a party says one thing of one field', async () => {
    expect(await problemsOf({ attestations: [{ code: 'A5', project: 'HN01', partyCountry: 'MEX', verdict: 'DISPUTED', citations }] })).toEqual([expect.stringContaining('attestation_once')]);
  });
});
