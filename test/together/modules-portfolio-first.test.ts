import { runTogether } from './bank';

runTogether('modules/portfolio', (id) => id < 'project');
