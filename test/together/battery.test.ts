import { runTogether } from './bank';

/** Those that ask a front in this process; others start, stop and kill programs. */
runTogether('battery', (id) => ['audit', 'http', 'masking', 'query-cost', 'sign-in', 'sign-in-keys'].includes(id));
