import { readConfig } from '../../src/kernel/config';
import { receiverOf } from '../../src/modules/following/receiver.rules';
import { post } from '../../src/modules/following/receiver.service';
import { useReceiver } from '../support/receiver';

const receiver = useReceiver();
const stop = new AbortController().signal;
const refusedBy = (url: string, local = false): string | null => { try { receiverOf(url, local); return null; } catch (error) { return (error as { problems: { code: string; field: string }[] }).problems.map(({ code, field }) => `${code} ${field}`).join(); } };

describe('H26: a hook leads to public hosts by https, and nowhere else', () => {
  test.each([
    'http://portal.org/', 'ftp://portal.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'portal.org', '', 'https://', 'https://ana:secret@portal.org/', 'https://portal.org/#part', `https://portal.org/${'x'.repeat(2_000)}`,
    'https://127.0.0.1/', 'https://127.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://0177.0.0.1/', 'https://１２７.0.0.1/', 'https://0.0.0.0/', 'https://255.255.255.255/', 'https://224.0.0.1/',
    'https://10.0.0.1/', 'https://172.16.0.1/', 'https://192.168.1.1:8443/', 'https://100.64.0.1/', 'https://169.254.169.254/latest/meta-data/', 'https://198.18.0.1/', 'https://192.0.2.1/',
    'https://[::1]/', 'https://[::]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:a9fe:a9fe]/', 'https://[fe80::1]/', 'https://[fd00:ec2::254]/', 'https://[64:ff9b::7f00:1]/', 'https://[2002:7f00:1::]/', 'https://[ff02::1]/',
    'https://localhost/', 'https://LOCALHOST./', 'https://api.localhost/', 'https://metadata.google.internal/', 'https://printer.local/', 'https://database/', 'https://x.onion/',
  ])('%s is refused', (url) => expect(refusedBy(url)).toBe('INVALID url'));

  test.each(['https://portal.hnd.org/mixta', 'https://portal.org:8443/a?b=c', 'https://8.8.8.8/', 'https://[2606:4700::1111]/', 'https://xn--mxico-bsa.org/'])('%s may receive', (url) => expect(refusedBy(url)).toBeNull());

  test('this machine is a developer\'s receiver alone, by a setting that production refuses', () => {
    expect(['http://127.0.0.1:9000/', 'http://localhost:9000/', 'http://[::1]:9000/'].map((url) => refusedBy(url, true))).toEqual([null, null, null]);
    expect(['http://10.0.0.1/', 'http://portal.org/', 'https://169.254.169.254/'].map((url) => refusedBy(url, true))).toEqual(['INVALID url', 'INVALID url', 'INVALID url']);
    expect(readConfig({ MIXTA_LOCAL_HOOKS: '1' }).localHooks).toBe(true);
    for (const env of [{ NODE_ENV: 'production' }, { DATABASE_URL: 'postgres://x@y/z' }]) expect(() => readConfig({ MIXTA_LOCAL_HOOKS: '1', ...env })).toThrow(/^MIXTA_LOCAL_HOOKS: expected 1, in development alone/);
  });
});

test.each(['https://localhost', 'https://127.0.0.1', 'http://localhost', 'http://127.0.0.1', 'http://[::1]', 'http://[::ffff:127.0.0.1]'])('H26: where %s is looked up, no connection is made', async (origin) => {
  const { requests } = receiver();
  expect(await post(`${origin}:${receiver().port}/hook`, '{}', {}, { local: false, stop })).toEqual({ failure: 'ADDRESS_NOT_PUBLIC', status: null });
  expect(receiver().requests).toBe(requests);
});

test('an answer without end is cut, and one that never comes is waited for ten seconds', async () => {
  receiver().mode = 'ENDLESS';
  expect(await post(receiver().url, '{}', {}, { local: true, stop })).toEqual({ failure: null, status: 200 });
  receiver().mode = 'HANGS';
  const begun = Date.now();
  expect(await post(receiver().url, '{}', {}, { local: true, stop })).toEqual({ failure: 'TIMEOUT', status: null });
  expect(Date.now() - begun).toBeLessThan(12_000);
});
