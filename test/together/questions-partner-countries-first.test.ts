import { runTogether } from './bank';

runTogether('questions', (id) => id.startsWith('pc-') && id < 'pc-30');
