import { runTogether } from './bank';

runTogether('agreements-and-actors');
