import { runTogether } from './bank';

runTogether('federation', (id) => id !== 'questions');
