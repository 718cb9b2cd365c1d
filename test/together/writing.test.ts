import { runTogether } from './bank';

runTogether('writing');
