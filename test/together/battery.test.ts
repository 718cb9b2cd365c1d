import { runTogether } from './bank';

runTogether('battery');
