import { runTogether } from './bank';

runTogether('questions', (id) => id.startsWith('tp-'));
