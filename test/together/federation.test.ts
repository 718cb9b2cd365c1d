import { runTogether } from './bank';

runTogether('federation');
