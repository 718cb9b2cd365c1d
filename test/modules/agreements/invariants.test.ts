import { agreements } from '../../../src/modules/agreements';
import { useSharedWorld } from '../../support/world';

const broken = async (query: (sql: string) => Promise<{ code: string }[]>) => {
  const found: { [name: string]: string[] } = {};
  for (const { name, sql } of agreements.invariants) {
    const codes = (await query(sql)).map((row) => row.code);
    if (codes.length) found[name] = codes;
  }
  return found;
};

describe('over the data that ship', () => {
  const demo = useSharedWorld('demo');
  const fixture = useSharedWorld('fixture');

  test('nothing breaks an invariant', async () => {
    expect(await broken((sql) => demo().database.owner!.query(sql))).toEqual({});
    expect(await broken((sql) => fixture().database.owner!.query(sql))).toEqual({});
  });
});

describe('each invariant is seen to fail', () => {
  const world = useSharedWorld('fixture');
  const id = (table: string, code: string) => `(select id from ${table} where code = '${code}')`;

  const WRONGS: [string, string, string][] = [
    ['commitment_without_session', `delete from commitment_appearance where commitment_id = ${id('commitment', 'CM-HN01')}`, 'CM-HN01'],
    ['commitment_of_two_commissions', `update session set commission_id = ${id('joint_commission', 'JC-COL-MEX')} where code = 'JC6'`, 'CM-HN09'],
    ['commitment_appearances_out_of_order', `update session set held_on = '2018', ordinal = null where code = 'JC7'`, 'CM-HN02'],
    ['commitment_due_before_first_session', `update commitment set due = '2017-02' where code = 'CM-HN04'`, 'CM-HN04'],
    ['program_session_of_other_countries', `update bilateral_program set session_id = ${id('session', 'JC8')} where code = 'P-MXSV-1719'`, 'P-MXSV-1719'],
    ['program_ends_before_start', `alter table bilateral_program drop constraint bilateral_program_end_on_after_start_on; update bilateral_program set end_on = '2010' where code = 'P-MXCO-1618'`, 'P-MXCO-1618'],
    ['program_without_party', `delete from bilateral_program_party where program_id = ${id('bilateral_program', 'P-MXCO-1618')}`, 'P-MXCO-1618'],
    ['sessions_out_of_order', `update session set ordinal = 12 where code = 'JC6'`, 'JC7'],
    ['review_before_program', `update review_event set held_on = '2016-01' where code = 'REV-MXHN-MIDTERM'`, 'REV-MXHN-MIDTERM'],
    ['more_proposals_than_declared', `update fund_call set declared_proposals = 3 where code = 'ES-2016'`, 'ES-2016'],
  ];

  test('there is a wrong for each', () => {
    expect(WRONGS.map(([name]) => name)).toEqual(agreements.invariants.map(({ name }) => name));
  });

  test.each(WRONGS)('%s', async (name, wrong, code) => {
    await world().database.owner!.transaction(async (tx) => {
      for (const statement of wrong.split('; ')) await tx.query(statement);
      expect((await broken((sql) => tx.query(sql)))[name]).toContain(code);
      throw new Error('undo');
    }).catch((error: Error) => { if (error.message !== 'undo') throw error; });
  });

  test('the database itself refuses what one row can tell', async () => {
    const refused = async (sql: string) => world().database.owner!.query(sql).then(() => null, (error: { constraint?: string; driverError?: { constraint?: string } }) => error.constraint ?? error.driverError?.constraint);
    expect(await refused(`update bilateral_program set end_on = '2010' where code = 'P-MXCO-1618'`)).toBe('bilateral_program_end_on_after_start_on');
    expect(await refused(`update joint_commission set country_b = 'AAA' where code = 'JC-COL-MEX'`)).toBe('joint_commission_parties_ordered');
    expect(await refused(`update bilateral_program set monitoring_means = '{GUESSWORK}' where code = 'P-MXCO-1618'`)).toBe('bilateral_program_monitoring_means_known');
    expect(await refused(`update agreement set tacit_renewal = false where code = 'AGR-HN-MX-1995'`)).toBe('agreement_renewal_only_where_tacit');
    expect(await refused(`update commitment set status = null where code = 'CM-HN01'`)).toBe('commitment_status_dated_only_with_status');
    expect(await refused(`update commitment_appearance set session_id = ${id('session', 'JC8')} where session_id = ${id('session', 'JC7')}`)).toBe('commitment_appearance_once_a_session');
    expect(await refused(`update proposal set status = 'REJECTED' where code = 'ES-2016-01'`)).toBe('proposal_project_only_where_approved');
  });
});
