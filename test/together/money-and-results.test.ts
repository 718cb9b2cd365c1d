import { runTogether } from './bank';

runTogether('modules/contributions');
runTogether('modules/frameworks');
runTogether('modules/monitoring');
