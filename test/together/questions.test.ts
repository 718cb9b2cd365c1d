import { PROCESSES, runTogether } from './bank';

runTogether('questions', (id) => !PROCESSES.includes(id));
runTogether('federation', (id) => id === 'questions'); // here, where the gateway has planned most of them already
