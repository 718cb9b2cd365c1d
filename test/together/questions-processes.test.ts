import { PROCESSES, runTogether } from './bank';

runTogether('questions', (id) => PROCESSES.includes(id));
