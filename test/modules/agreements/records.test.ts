import { useSharedWorld } from '../../support/world';

const world = useSharedWorld('demo');

test.each([['agreement', 8], ['joint_commission', 40], ['session', 48], ['bilateral_program', 54], ['commitment', 107], ['joint_fund', 3]])(
  'the demonstration set fills %s', async (table, count) => {
    expect(await world().database.owner!.query(`select count(*)::int as n from ${table}`)).toEqual([{ n: count }]);
  },
);
