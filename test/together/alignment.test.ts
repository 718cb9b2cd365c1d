import { runTogether } from './bank';

runTogether('modules/alignment');
runTogether('adapters');
