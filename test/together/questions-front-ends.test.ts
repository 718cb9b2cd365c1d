import { runTogether } from './bank';

runTogether('questions', (id) => id.startsWith('fe-') && !['fe-38', 'fe-39', 'fe-44'].includes(id));
