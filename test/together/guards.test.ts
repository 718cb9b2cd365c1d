import { runTogether } from './bank';

runTogether('guards');
