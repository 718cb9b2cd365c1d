import { runTogether } from './bank';

runTogether('modules');
