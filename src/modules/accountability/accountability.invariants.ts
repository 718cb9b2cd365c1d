import type { Invariant } from '../../kernel/module';

/** What one row alone cannot tell of merges. */
export const accountabilityInvariants: Invariant[] = [
  {
    name: 'merge-leads-to-a-record',
    text: 'Following merges ends at a record; a chain that bites its tail finds nothing.',
    sql: `select 'RecordMerge' as type, m.code, null::text as exception from record_merge m where m.undone_on is null and m.today_id is null order by m.code`,
  },
];
