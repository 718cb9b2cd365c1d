import { runTogether } from './bank';

/** Those that read worlds. Others show themselves broken schemas and tables, which a process keeps: each has one of its own. */
runTogether('guards', (id) => ['coverage', 'leaks', 'links', 'migrations', 'readme-answers'].includes(id));
