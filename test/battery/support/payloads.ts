/** What breaks out of a text where it is pasted into SQL, LIKE, JSON paths, text search, arrays, settings or cursors. */
const CORES = [
  '', ' or 1=1 --', ' or true', ' and 1=0 union select null', ' union all select table_name from information_schema.tables --', '; drop table project; --', '; select pg_sleep(3); --', '||pg_sleep(3)||',
  ' and (select count(*) from pg_user) > 0', ' order by 1', ' limit 0', '/**/or/**/1=1', ' -- ', ' #', '/*', '*/', ';commit;', '; set role mixta_loader; --', `; select set_config('mixta.roles','OFFICIAL',false); --`,
  '%', '_', '%%%', '\\', '\\\\', '\\%', '$1', '$$', '$tag$x$tag$', '?', ':name', '::int', '{1,2}', '{"a":1}', '$.*', '@> {}', 'true && false', '& | ! ( )', ':*', 'a:b*', '<->', 'null', 'NULL', 'default', '0x27', '%27', '&#39;', '＇', 'ʼ', '“', '\u{1F600}', '\u00ad', '\u0301',
];
const OPENINGS = ['', "'", '"', "')", '`'];

/** Some two hundred and fifty texts, none of which is the name of anything. */
export const PAYLOADS: readonly string[] = [...new Set(CORES.flatMap((core) => OPENINGS.map((opening) => `${opening}${core}`)))].filter((each) => each.trim() !== '');

/** What is no cursor of any list, or one of another. */
export const BAD_CURSORS: readonly string[] = [
  '', ' ', 'x', '====', '!!!', 'null', '[]', "' or 1=1 --", '\u{1F600}', 'a'.repeat(5_000),
  ...[[], {}, null, 1, 'x', [1], [null], [[]], [{}], ['\0'], ['a', 'b', 'c', 'd', 'e', 'f'], ["' or '1'='1"], ['-1'], ['999999999999'], ['1e9'], ['NaN'], ['x', 'y'], ['\ud800'], ["x') or true --", 'y'], Array(500).fill('x')]
    .map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')),
];
