import { serverAudits } from 'graphql-http';
import { useSharedWorld } from '../support/world';
import { useFront } from './support/front';

const world = useSharedWorld('empty');
const front = useFront(world);

test('the audit of graphql-http finds no error and no SHOULD warning; only GET without the preflight header stays refused', async () => {
  const results = await Promise.all(serverAudits({ url: `${front().url}/graphql`, fetchFn: fetch }).map((audit) => audit.fn()));
  const named = (status: string) => results.filter((result) => result.status === status).map(({ name }) => name);
  expect(named('error')).toEqual([]);
  expect(named('warn')).toEqual([]);
  expect(named('ok').length).toBeGreaterThanOrEqual(58);
  expect(named('notice').every((name) => name.startsWith('MAY'))).toBe(true);
});
