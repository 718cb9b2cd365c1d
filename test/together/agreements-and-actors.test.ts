import { runTogether } from './bank';

runTogether('modules/actors');
runTogether('modules/agreements');
runTogether('modules/accountability');
runTogether('modules/reference');
